"""An uncaught group is printed as a tree."""


def fail(error):
    raise error


def collect(*errors):
    caught = []
    for error in errors:
        try:
            fail(error)
        except Exception as e:
            caught.append(e)
    return caught


inner = ExceptionGroup("inner", collect(KeyError("k"), IndexError("i")))
raise ExceptionGroup("outer", [*collect(ValueError("v")), inner])
