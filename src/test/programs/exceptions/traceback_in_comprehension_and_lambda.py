"""Frames of comprehensions, lambdas and methods have their names."""


class Scale:
    def __init__(self, factor):
        self.factor = factor

    def apply(self, values):
        return [self.one(v) for v in values]

    def one(self, value):
        convert = lambda v: self.factor / v
        return convert(value)


print(Scale(10).apply([1, 2]))
print(Scale(10).apply([1, 0]))
