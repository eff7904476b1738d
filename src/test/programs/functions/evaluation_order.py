"""Arguments, operands and assignments are evaluated from left to right."""


def show(value):
    print("eval", value)
    return value


def target(name):
    print("target", name)
    return store


store = {}


def call(*args, **kwargs):
    return args, kwargs


print(call(show(1), *[show(2)], x=show(3), **{"y": show(4)}))
print(show(1) + show(2) * show(3))
print({show("k1"): show("v1"), show("k2"): show("v2")})
target("first")[show("a")] = target("second")[show("b")] = show("value")
print(store)
print(show(0) and show("skipped"), show(1) or show("skipped"))
print(show(1) < show(2) < show(0) < show("not evaluated"))
print(show("yes") if show(True) else show("no"))
store["n"] = 1
target("augmented")["n"] += show(5)
print(store["n"])


@show
@(lambda f: show(f.__name__) and f)
def decorated(x=show("default")):
    pass
