"""__init_subclass__ is told of every subclass, with the keywords of its class line."""


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        print("subclass", cls.__name__, name)
        Plugin.registry[name or cls.__name__.lower()] = cls


class Csv(Plugin):
    pass


class Json(Plugin, name="js"):
    def load(self):
        return "loading json"


print({key: value.__name__ for key, value in Plugin.registry.items()})
print(Plugin.registry["js"]().load())
try:

    class Wrong(Plugin, colour="red"):
        pass

except TypeError as error:
    print(error)
print(sorted(c.__name__ for c in Plugin.__subclasses__()))


class Base:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item}"


print(Base[int], Base["a", 1])
try:
    Csv[int]
except TypeError as error:
    print(error)
