"""timeit runs its statement inside of a function: what it sees, and how it fails."""
import timeit
import traceback

numbers = []
print(timeit.timeit("numbers.append(1)", number=5, globals=globals()), len(numbers))
print(timeit.timeit(lambda: numbers.append(2), setup=lambda: numbers.clear(), number=3), numbers)
print(timeit.repeat("x += 1\nif x == 3:\n    seen.append(x)", "seen = out; x = 0", repeat=2,
                    number=4, globals={"out": numbers}), numbers)
print(timeit.Timer("for i in range(10):\n    i * i").timeit(1000) >= 0)
timeit.timeit("sum(range(5))", number=200_000)

for arguments in (("missing",), ("pass", "1 / 0")):
    try:
        timeit.timeit(*arguments, number=1)
    except Exception:
        print(traceback.format_exc().splitlines()[-2:])
for wrong in ("return", "break", "  pass", "x ="):
    try:
        timeit.Timer(wrong)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno)
for wrong in ({"stmt": None}, {"setup": 3}):
    try:
        timeit.Timer(**wrong)
    except ValueError as error:
        print(error)
