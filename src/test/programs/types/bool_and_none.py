"""bool is an int with two faces; None is only itself."""
print(True, False, None, True + 1, True * 5, -True, ~True, True / 2, True ** 2, True & False, True | 1, True ^ True)
print(bool([]), bool([0]), bool(""), bool(" "), bool(0.0), bool(None), bool({}), bool(range(0)), bool(object()))
print(isinstance(True, int), True == 1.0, True is not None, str(True), repr(False), int("1") == True)
print(["no", "yes"][True], {True: "t"}[1], sorted([True, False, 2, -1]), sum(x > 2 for x in range(5)))
print(None == False, None is None, [None] * 2, str(None), None or "default", type(None).__name__)
print(f"{True} {True:d} {True:5} {False!r:>7} {None}", "%s %d" % (True, True), True.real, bool.__mro__)
print(not None, not 5, 5 and None, None and 5, all([]), any([]))
