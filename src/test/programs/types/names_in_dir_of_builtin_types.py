"""dir of the built-in types that programs look into."""

for kind in (object, int, bool, complex, str, list, tuple, dict, set, frozenset, range, slice, map, filter, enumerate, memoryview):
    print(kind.__name__, dir(kind))
print([name for name in dir(type(x for x in [])) if not name.startswith("__")])
print([name for name in dir(lambda: 0) if name.startswith("__")])
