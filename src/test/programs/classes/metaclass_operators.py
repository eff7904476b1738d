"""Operators applied to a class are those of its metaclass."""


class Meta(type):
    def __repr__(cls):
        return f"<class {cls.__name__}>"

    def __iter__(cls):
        return iter("abc")

    def __len__(cls):
        return 3

    def __getitem__(cls, key):
        return ("item", key)

    def __contains__(cls, x):
        return x == 1

    def __instancecheck__(cls, obj):
        return obj == 5

    def __subclasscheck__(cls, other):
        return other is int

    def __getattr__(cls, name):
        return "made up " + name

    def __add__(cls, other):
        return "sum"

    def __lt__(cls, other):
        return True

    @property
    def label(cls):
        return "label of " + cls.__name__


class A(metaclass=Meta):
    pass


print(A, list(A), len(A), A[1], 1 in A, isinstance(5, A), issubclass(int, A), A.foo, A + 1, A < 2, A.label)
try:
    A().label
except AttributeError as error:
    print(error)
try:
    A() + 1
except TypeError as error:
    print(error)
