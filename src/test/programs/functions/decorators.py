"""Decorators: plain, with arguments, stacked, on methods, and classes as decorators."""
import functools


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(f"call {function.__name__}{args}{kwargs or ''}")
        result = function(*args, **kwargs)
        print(f"  -> {result!r}")
        return result

    return wrapper


def repeat(times):
    print("repeat", times, "is made")

    def decorate(function):
        print("decorating", function.__name__)

        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


class CountCalls:
    def __init__(self, function):
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@traced
def add(a, b=1):
    """Adds."""
    return a + b


@repeat(2)
@repeat(3)
def hello():
    return "hi"


@CountCalls
def counted(x):
    return x * 2


class Shape:
    @traced
    def area(self):
        return 12

    def __repr__(self):
        return "Shape()"


add(1)
add(1, b=5)
print(add.__name__, add.__doc__, add.__wrapped__(2, 2))
print(hello(), hello.__name__)
print(counted(4), counted(5), counted.calls)
Shape().area()
