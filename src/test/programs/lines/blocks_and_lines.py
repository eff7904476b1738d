"""Which lines blocks, handlers, decorators and definitions reach, and when."""
import contextlib


def plain(function):
    return function


def with_arguments(
    one,
    two=2,
):
    return plain


@plain
@with_arguments(
    1,
    two=3,
)
def decorated(
    a,
    b=max(
        1,
        2,
    ),
):
    return (
        a
        + b
    )


class Base:
    pass


class Derived(
    Base,
):
    """A class with a docstring."""

    one = 1

    def method(
        self,
    ):
        pass


@contextlib.contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


def failing(n):
    try:
        if n == 1:
            raise ValueError(
                "one",
                n,
            )
        elif n == 2:
            raise KeyError("two")
        else:
            pass
    except (
        ValueError,
        TypeError,
    ) as error:
        return "value", error.args
    except KeyError:
        print("key")
    else:
        print("no error")
    finally:
        print("finally")
    return (
        "end",
        n,
    )


with managed("a"):
    print("inside")
with managed(
    "b"
) as b, managed("c"):
    print(b)
for i in range(3):
    print(failing(i))
print(decorated(1), Derived().method())


def countdown(n):
    while n > 0:
        if n == 2:
            n -= 1
            continue
        yield (
            n,
            n * 2,
        )
        n -= 1
    return (
        "done"
    )


for item in countdown(
    3
):
    print(item)
subject = (1, [2, 3])
match subject:
    case (0, _):
        print("zero")
    case (1, [x, *rest]) if (
        x
        > 1
    ):
        print(x, rest)
