"""__getattr__, __getattribute__, __setattr__, __delattr__, __dir__."""


class Fallback:
    present = "class attribute"

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"no private {name}")
        return f"made up {name}"


class Guarded:
    def __init__(self):
        object.__setattr__(self, "log", [])
        self.value = 1

    def __setattr__(self, name, value):
        self.log.append(f"set {name}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(f"del {name}")
        super().__delattr__(name)

    def __getattribute__(self, name):
        if name == "secret":
            return "intercepted"
        return super().__getattribute__(name)


f = Fallback()
f.own = "own"
print(f.present, f.own, f.other, hasattr(f, "_x"), hasattr(f, "x"))
try:
    f._y
except AttributeError as error:
    print(error)
g = Guarded()
g.value += 1
g.extra = 5
del g.extra
try:
    del g.never
except AttributeError as error:
    print(error)
print(g.log, g.secret, g.value)


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        print("forward", name)
        return getattr(self._target, name)


p = Proxy([3, 1, 2])
p.sort()
print(p._target, p.index(3))
try:
    len(p)
except TypeError as error:
    print(error)
