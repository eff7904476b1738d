from functools import singledispatch
from decimal import Decimal
@singledispatch
def show(value):
    return f"<{value!r}>"
@show.register
def _(value: int | float):
    return f"{value:,}"
@show.register(list)
@show.register(tuple)
def _(value):
    return "[" + "; ".join(map(show, value)) + "]"
@show.register
def _(value: dict):
    return ", ".join(f"{k}={show(v)}" for k, v in value.items())
for thing in (1234567, "text", [1, (2, 3.5)], {"a": [1]}, Decimal("1.5"), True, None):
    print(show(thing))
print(show.dispatch(bool) is show.dispatch(int), sorted(t.__name__ for t in show.registry))
