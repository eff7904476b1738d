"""Comparisons of variables in conditions: where they fail, and what is unbound."""
import traceback


class Odd:
    def __lt__(self, other):
        return []

    def __gt__(self, other):
        raise ValueError("no order")


def with_constant(x):
    if x < 2:
        return "less"
    return "not less"


def with_variable(x, y):
    while x > y:
        return "greater"
    return "not greater"


def unbound_left():
    if later < 2:
        return 1
    later = 1


def unbound_right(x):
    if x < later:
        return 1
    later = 1


def unbound_result(skip):
    if not skip:
        answer = 1
    return answer


def handled(x):
    try:
        if x < 2:
            return "less"
    except TypeError as error:
        return f"caught: {error}"
    finally:
        print("finally")


def chained(a, b, c):
    if a < b < c:
        return "rising"
    return "not rising"


for call in (
    lambda: with_constant(1),
    lambda: with_constant(2.5),
    lambda: with_constant(10**30),
    lambda: with_constant(Odd()),
    lambda: with_constant("one"),
    lambda: with_variable(2, 1),
    lambda: with_variable(1, float("nan")),
    lambda: with_variable(Odd(), 1),
    lambda: with_variable("a", None),
    unbound_left,
    lambda: unbound_right(1),
    lambda: unbound_result(False),
    lambda: unbound_result(True),
    lambda: handled(1),
    lambda: handled("one"),
    lambda: chained(1, 2, 3),
    lambda: chained(1, 3, 3),
):
    try:
        print(call())
    except Exception:
        print(traceback.format_exc(), end="")
