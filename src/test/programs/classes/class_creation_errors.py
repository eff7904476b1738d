"""What class statements, type() and super() say when they cannot do it."""


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except BaseException as error:
        print(repr(error), "from", repr(error.__cause__))


class Slotted:
    __slots__ = ("x",)


attempt(lambda: Slotted().x)
attempt(lambda: delattr(Slotted(), "x"))
attempt(lambda: setattr(Slotted(), "y", 1))
print(Slotted.x, type(Slotted.x), Slotted.__dict__)


class Failing:
    def __set_name__(self, owner, name):
        1 / 0


class A:
    pass


class B(A):
    pass


class M(type):
    pass


class N(type):
    pass


class O(metaclass=M):
    pass


class S1:
    __slots__ = "a"


class S2:
    __slots__ = "b"


attempt(type, "E", (), {"a": Failing()})
attempt(lambda: exec("class E(metaclass=5): pass"))
attempt(lambda: exec("class E(int, str): pass"))
attempt(lambda: exec("class E(A, B): pass", globals()))
attempt(lambda: exec("class E(A, A): pass", globals()))
attempt(lambda: exec("class E(A, x=1): pass", globals()))
attempt(lambda: exec("class E(bool): pass"))
attempt(lambda: exec("class E(range): pass"))
attempt(lambda: exec("class E(type(None)): pass"))
attempt(type, "a")
attempt(type, "a", 1)
attempt(type, "a", 1, 2)
attempt(type, 1, (), {})
attempt(type, "a", (1,), {})
attempt(lambda: type("a", (), {}, x=1))
attempt(object, 1)
attempt(lambda: object().__init__(1))
attempt(lambda: super())


def nowhere():
    super()


def with_argument(a):
    super()


attempt(nowhere)
attempt(with_argument, 1)
attempt(super, A, 1)
attempt(super, 1, 1)
print(super(A, B()), super(A))
print(A.__dict__)
attempt(lambda: exec("class Q(O, metaclass=N): pass", globals()))
attempt(lambda: exec("class Q(int):\n    __slots__ = 'x'"))
attempt(lambda: exec("class Q:\n    __slots__ = ['x', 1]"))
attempt(lambda: exec("class Q:\n    __slots__ = ['x y']"))
attempt(lambda: exec("class Q:\n    __slots__ = ['x']\n    x = 1"))
attempt(lambda: exec("class Q(S1, S2): pass", globals()))
attempt(lambda: setattr(S1(), "b", 2))
attempt(lambda: A.zz)
attempt(lambda: delattr(A, "zz"))
attempt(lambda: A().zz)
attempt(lambda: delattr(A(), "zz"))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: setattr(A, "__name__", 1))
attempt(lambda: setattr(A, "__bases__", 1))
attempt(lambda: setattr(int, "__name__", "a"))
attempt(lambda: delattr(A, "__name__"))
print(A.__subclasses__(), A.mro(), A.__base__)
print(int.__or__, len, print, type([].append), type((5).__add__))


class P:
    @property
    def x(self):
        "the text"
        return 1


print(P.x.__doc__)
attempt(lambda: setattr(P(), "x", 1))
attempt(lambda: delattr(P(), "x"))
p = property(lambda s: 1)
print(p.__get__(1))
attempt(lambda: p.__set__(1, 1))
