"""__getnewargs_ex__ gives copying and pickling the named arguments of __new__; copyreg serves both."""
import copy
import copyreg
import pickle


class Measure:
    def __new__(cls, amount, *, unit="m"):
        print("new", amount, unit)
        made = super().__new__(cls)
        made.amount, made.unit = amount, unit
        return made

    def __getnewargs_ex__(self):
        return (self.amount,), {"unit": self.unit}


class Plain(Measure):
    def __getnewargs_ex__(self):
        return (self.amount,), {}


class Both(Measure):
    def __getnewargs__(self):
        return ("not asked",)


for kind in (Measure, Plain, Both):
    first = kind([3], unit="kg")
    for protocol in (2, 3, 4, 5):
        second = pickle.loads(pickle.dumps(first, protocol))
        print(protocol, second.amount, second.unit)
    third, fourth = copy.copy(first), copy.deepcopy(first)
    print(third.amount is first.amount, fourth.amount is first.amount, fourth.unit)
    recipe = first.__reduce_ex__(4)
    print(recipe[0].__name__, recipe[1], recipe[2])

print(pickle.dumps(Measure(1), 4))
for answer in (1, (1,), ([], {}), ((), [])):

    class Wrong:
        def __getnewargs_ex__(self):
            return answer

    try:
        Wrong().__reduce_ex__(2)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Registered:
    def __init__(self, parts):
        self.parts = parts


copyreg.pickle(Registered, lambda one: (Registered, ([*one.parts, "again"],)))
first = Registered([["deep"]])
second, third = copy.copy(first), copy.deepcopy(first)
print(second.parts, second.parts[0] is first.parts[0], third.parts, third.parts[0] is first.parts[0])
print(pickle.loads(pickle.dumps(first)).parts)
