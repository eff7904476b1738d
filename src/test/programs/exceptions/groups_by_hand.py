"""ExceptionGroup: split, subgroup, derive, nesting."""
group = ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("n", [ValueError(2)])])
print(group, repr(group))
print(group.message, len(group.exceptions))
match, rest = group.split(ValueError)
print(repr(match), repr(rest))
print(repr(group.subgroup(lambda e: isinstance(e, TypeError))), group.subgroup(KeyError))
print(isinstance(group, Exception), isinstance(group, BaseExceptionGroup))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__)
print(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for action in (
    lambda: ExceptionGroup("empty", []),
    lambda: ExceptionGroup("wrong", [5]),
    lambda: ExceptionGroup("base", [KeyboardInterrupt()]),
    lambda: ExceptionGroup("no list"),
    lambda: ExceptionGroup(5, [ValueError()]),
):
    try:
        print(repr(action()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
