"""except* takes a group apart; what nobody takes goes on."""


def attempt(*errors):
    print("attempt", errors)
    try:
        try:
            raise ExceptionGroup("several", list(errors))
        except* ValueError as group:
            print("  values:", [str(e) for e in group.exceptions])
        except* (KeyError, IndexError) as group:
            print("  lookups:", group.exceptions)
            raise OSError("while handling")
        else:
            print("  else")
        finally:
            print("  finally")
    except ExceptionGroup as rest:
        print("  left:", repr(rest))


attempt(ValueError("a"), ValueError("b"))
attempt(ValueError("a"), TypeError("t"))
attempt(KeyError("k"), ExceptionGroup("nested", [IndexError("i"), TypeError("t")]))
try:
    try:
        raise ValueError("plain")
    except* ValueError as group:
        print(repr(group))
        raise
except ExceptionGroup as group:
    print("again", repr(group))
try:
    pass
except* OSError:
    print("never")
else:
    print("nothing raised")
