"""A class with a property __dict__, and dicts whose keys change them while they are compared."""


class Record:
    def __init__(self, **fields):
        object.__setattr__(self, "_fields", fields)

    @property
    def __dict__(self):
        return self._fields

    __slots__ = ("_fields",)


class Shown:
    def get(self):
        return {"a": 2}

    __dict__ = property(get)


record = Record(x=1, y=2)
print(vars(record), record.__dict__, vars(Shown()))
shown = Shown()
shown.hidden = 1
print(vars(shown), shown.hidden)


class Key:
    """Equal to its number; being compared for the first time fills the dict anew."""

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        if type(next(iter(data))) is Key:
            data.clear()
            data.update((i, i * i) for i in range(30))
        return other == self.number if isinstance(other, int) else True


data = {Key(3): "key"}
print(data.get(Key(3)), len(data))
data = {Key(3): "key"}
data[Key(3)] = "new"
print(data[3], len(data))
data = {Key(3): "key"}
print(Key(40) in data, len(data))


class Vanishing:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        members.clear()
        return True


for operation in (set.difference, set.intersection, set.union, set.issubset, set.symmetric_difference):
    members = {Vanishing()}
    try:
        operation(members, {Vanishing(), 5})
        print(operation.__name__, "done", len(members))
    except RuntimeError as error:
        print(operation.__name__, error)
