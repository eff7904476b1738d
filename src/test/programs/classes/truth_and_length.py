"""What counts as true: __bool__, then __len__, then always."""


class Full:
    def __len__(self):
        return 3


class Empty:
    def __len__(self):
        return 0


class Decided(Empty):
    def __bool__(self):
        return True


class Wrong:
    def __bool__(self):
        return 1


class Negative:
    def __len__(self):
        return -1


class Text:
    def __len__(self):
        return "3"


class Plain:
    pass


print(bool(Full()), bool(Empty()), bool(Decided()), bool(Plain()), not Empty())
print("yes" if Empty() else "no", Empty() or "default", Full() and "and")
for thing in (Wrong(), Negative(), Text()):
    for function in (bool, len):
        try:
            print(function(thing))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
