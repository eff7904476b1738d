# None and the built-in types have one place in a small set, run after run.
print({None, 1, 2}, {None, 0.5}, {7, None, 5})
print({int, str, float, None})
print({type(x) for x in (1, "a", 2.5, None, [], (), {}, set(), b"", True, 1j)})
print({ValueError, KeyError, TypeError, OSError})
print({ValueError: 1, None: 2} == {None: 2, ValueError: 1})
print(frozenset([None, int]), frozenset([NotImplemented, 1]))
print({"text": 1, None: 0}.keys() ^ {"text", None, list, int})
