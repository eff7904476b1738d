"""The order in which a metaclass is asked: prepare, new, init, then call for instances."""


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {}

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)


class A(metaclass=Meta, x=1, y=2):
    z = 3

    def __init__(self, v=0):
        self.v = v


class B(A):
    pass


print(A(5).v, B().v, type(A), type(type(A)), A.__dict__["z"], type(A.__dict__))
