"""__repr__, __str__, __format__, __bytes__ and their defaults."""


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __repr__(self):
        return f"Money({self.amount!r})"

    def __str__(self):
        return f"{self.amount:.2f} EUR"

    def __format__(self, spec):
        return f"<{spec}>" if spec else str(self)

    def __bytes__(self):
        return str(self).encode()


class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr!"


class OnlyStr:
    def __str__(self):
        return "only str"


m = Money(3)
print(m, repr(m), [m], {"k": m}, f"{m} {m!r} {m:wide} {m!s:>10}", bytes(m))
print("{} {!r} {:x}".format(m, m, m), "%s %r" % (m, m), format(m, "q"))
print(OnlyRepr(), str(OnlyRepr()), f"{OnlyRepr()}", OnlyStr())
print(repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"), OnlyStr)
try:
    format(OnlyRepr(), "d")
except TypeError as error:
    print(error)


class Bad:
    def __str__(self):
        return 5

    __repr__ = __str__


for function in (str, repr):
    try:
        function(Bad())
    except TypeError as error:
        print(error)
