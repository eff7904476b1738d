"""__getattr__, __getattribute__, __setattr__, __delattr__ and what cannot be set."""


class Loud:
    x = 1

    def __getattribute__(self, name):
        print("get", name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "fallback " + name


print(Loud().x, Loud().y)


class Traced:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


t = Traced()
t.z = 1
del t.z


def function():
    pass


function.attribute = 1
print(function.__dict__)
for change in (
    lambda: delattr(t, "z"),
    lambda: setattr(5, "x", 1),
    lambda: setattr(object(), "x", 1),
    lambda: setattr(int, "x", 1),
    lambda: delattr(int, "real"),
    lambda: setattr("a", "upper", 1),
    lambda: setattr(function, "__name__", 5),
    lambda: setattr(function, "__code__", 5),
    lambda: getattr(5, "nope"),
    lambda: getattr(5, 5),
):
    try:
        print(change())
    except Exception as error:
        print(type(error).__name__, error)
