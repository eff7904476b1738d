"""Functions as values: lambdas, composition, currying, sorting keys."""


def compose(*functions):
    def composed(value):
        for function in reversed(functions):
            value = function(value)
        return value

    return composed


def curry(function, *given):
    def more(*args):
        arguments = given + args
        needed = function.__code__.co_argcount
        return function(*arguments) if len(arguments) >= needed else curry(function, *arguments)

    return more


print(compose(str, lambda n: n + 1, lambda n: n * 2)(5))
volume = curry(lambda a, b, c: a * b * c)
print(volume(2)(3)(4), volume(2, 3)(4), volume(2, 3, 4))
people = [("Ada", 36), ("Alan", 41), ("Grace", 85), ("Bob", 36)]
print(sorted(people, key=lambda p: (p[1], p[0])))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print([table[op](7, 5) for op in "+-"])
print((lambda *a, k=1, **r: (a, k, r))(1, 2, k=3, z=4))
print(list(map(lambda x, y: x**y, (2, 3), (3, 2))), list(filter(None, [0, 1, "", "a"])))
print((lambda: (yield))().__class__.__name__)
