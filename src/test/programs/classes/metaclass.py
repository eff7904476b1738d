"""A metaclass makes, prepares and calls classes."""


class Meta(type):
    def __new__(meta, name, bases, namespace, **options):
        print("new", name, [b.__name__ for b in bases], options)
        namespace["made_by"] = meta.__name__
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        print("init", name)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def __len__(cls):
        return 42

    @property
    def shout(cls):
        return cls.__name__.upper()


class Base(metaclass=Meta):
    def __init__(self, value):
        self.value = value


class Derived(Base, option=1):
    pass


d = Derived(5)
print(d.value, d.made_by, len(Base), Derived.shout, type(Derived).__name__)
print(hasattr(d, "shout"), isinstance(Derived, Meta))


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in Singleton.instances:
            Singleton.instances[cls] = super().__call__(*args)
        return Singleton.instances[cls]


class Config(metaclass=Singleton):
    pass


print(Config() is Config())
Dynamic = type("Dynamic", (Base,), {"hello": lambda self: f"hello {self.value}"})
print(Dynamic("x").hello())
