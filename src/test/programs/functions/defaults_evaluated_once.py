"""Default values are made when the function is defined."""


def make_default():
    print("default made")
    return []


def append(item, target=make_default()):
    target.append(item)
    return target


print("defined")
print(append(1), append(2), append(3, []))
print(append(4))


def safe(item, target=None):
    target = [] if target is None else target
    target.append(item)
    return target


print(safe(1), safe(2))
n = 5


def frozen(value=n):
    return value


n = 6
print(frozen(), frozen.__defaults__)
frozen.__defaults__ = (70,)
print(frozen())
print([f() for f in [lambda i=i: i * i for i in range(4)]])
