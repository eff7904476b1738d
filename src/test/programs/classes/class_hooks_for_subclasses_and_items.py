"""__init_subclass__, __set_name__ and __class_getitem__."""


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Plugin.registry[tag] = cls
        print("subclass", cls.__name__, tag)


class A(Plugin, tag="a"):
    pass


class B(A):
    pass


try:

    class C(Plugin, bad=1):
        pass

except TypeError as error:
    print(error)
try:

    class D(bad=1):
        pass

except TypeError as error:
    print(error)
print(Plugin.registry, B.tag)


class Field:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner=None):
        return self.name, instance is None, owner.__name__


class Record:
    first = Field()
    second = Field()


print(Record.first, Record().second)


class Box:
    def __class_getitem__(cls, key):
        return f"{cls.__name__}[{key}]"


print(Box[int], Box[1, 2])
try:
    Record[int]
except TypeError as error:
    print(error)
