"""breakpoint() calls sys.breakpointhook, which a program may replace."""
import sys


def hook(*args, **kwargs):
    print("hook", args, kwargs)
    return "answer"


sys.breakpointhook = hook
print(breakpoint(), breakpoint(1, header="here"))


def total(numbers):
    result = 0
    for number in numbers:
        if number < 0:
            breakpoint(number)
        result += number
    return result


print(total([1, -2, 3]))
sys.breakpointhook = lambda *args: 1 / 0
try:
    breakpoint()
except ZeroDivisionError as error:
    print(error)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
sys.breakpointhook = sys.__breakpointhook__
