"""OrderedDict's methods with keyword arguments and its copies; lists that change while they are sorted."""
import copy
from collections import OrderedDict


class Marked(OrderedDict):
    pass


class Zero(OrderedDict):
    def __missing__(self, key):
        return 0


order = OrderedDict(a=1, b=2)
print(order.pop(key="a"), order.pop("z", default=9), order.setdefault("q", default=3), order.setdefault(key="b"))
print(order)
for mapping in (order, Zero()):
    try:
        mapping.pop("z")
    except KeyError as error:
        print(repr(error))
for made in (order, Marked(a=1)):
    made.mark = [1]
    for twin in (made.copy(), copy.copy(made), copy.deepcopy(made)):
        print(twin, getattr(twin, "mark", "no mark"), getattr(twin, "mark", None) is made.mark)


def sort(change):
    def key(number):
        change(numbers)
        return number

    numbers = [3, 1, 2]
    try:
        numbers.sort(key=key)
        print(numbers)
    except ValueError as error:
        print(error, numbers)


sort(lambda numbers: None)
sort(len)
sort(lambda numbers: numbers.append(0))
sort(lambda numbers: (numbers.append(0), numbers.pop()))
sort(list.clear)
sort(lambda numbers: numbers.extend([]))
