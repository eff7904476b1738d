"""classmethod gets the class, also a subclass; staticmethod gets nothing."""


class Date:
    def __init__(self, year, month, day):
        self.parts = year, month, day

    @classmethod
    def parse(cls, text):
        if not cls.valid(text):
            raise ValueError(f"not a date: {text!r}")
        return cls(*map(int, text.split("-")))

    @staticmethod
    def valid(text):
        return len(text.split("-")) == 3

    def __repr__(self):
        return f"{type(self).__name__}{self.parts}"


class Stamp(Date):
    count = 0

    @classmethod
    def parse(cls, text):
        cls.count += 1
        return super().parse(text)


print(Date.parse("2024-2-29"), Stamp.parse("2023-1-1"), Stamp.count)
print(Date(1, 2, 3).parse("4-5-6"), Date.valid("x"), Stamp(1, 1, 1).valid("a-b-c"))
method = Stamp.parse
print(method.__self__ is Stamp, method("9-9-9"))
try:
    Date.parse("today")
except ValueError as error:
    print(error)
