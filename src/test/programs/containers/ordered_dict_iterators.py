"""Iterators of an OrderedDict: their type, and what they say when the dict changes meanwhile."""

from collections import OrderedDict
from operator import length_hint


def fresh():
    return OrderedDict(a=1, b=2, c=3)


d = fresh()
for make in (iter, reversed):
    for view in (d, d.keys(), d.values(), d.items()):
        walk = make(view)
        print(type(walk).__name__, next(walk), length_hint(walk), list(walk))

def after(walk):
    try:
        return next(walk, "over")
    except RuntimeError as error:
        return f"still: {error}"


changes = {
    "del": lambda d: d.__delitem__("b"),
    "add": lambda d: d.__setitem__("z", 26),
    "set": lambda d: d.__setitem__("b", 22),
    "last": lambda d: d.move_to_end("a"),
    "first": lambda d: d.move_to_end("c", last=False),
    "stays": lambda d: d.move_to_end("c"),
    "popitem": lambda d: d.popitem(),
    "clear": lambda d: d.clear(),
    "update": lambda d: d.update(a=7, q=8),
    "default": lambda d: d.setdefault("a", 0),
    "swap": lambda d: (d.pop("c"), d.__setitem__("e", 5)),
}
for name, change in changes.items():
    for look in (iter, reversed, lambda d: iter(d.items()), lambda d: reversed(d.values())):
        d = fresh()
        walk = look(d)
        first = next(walk)
        change(d)
        try:
            print(name, first, list(walk))
        except RuntimeError as error:
            print(name, first, error, "| then", after(walk))

ended = iter(OrderedDict(a=1))
print(list(ended), next(ended, "over"))


class Settings(OrderedDict):
    pass


settings = Settings(x=1, y=2)
try:
    for key in settings:
        del settings[key]
except RuntimeError as error:
    print(error, list(settings))
