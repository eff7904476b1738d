"""Everything a dict can do, in order of insertion."""
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, len(d), list(d), d.keys(), d.values(), d.items(), "a" in d, d.get("x"), d.get("x", 0), d["a"])
print(d.pop("a"), d.pop("zz", None), d.setdefault("e", []), d.setdefault("b", 5), d)
d.update({"f": 6}, g=7)
d.update([("h", 8)])
print(d.popitem(), d, list(reversed(d)), dict(d) == d, d.copy() is d)
print({**d, "b": 0}, d | {"z": 1}, dict(a=1, b=2), dict([("x", 1)]), dict(zip("ab", range(2))), dict({"k": 1}, l=2))
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], "v"), {1: "int", 1.0: "float", True: "bool"}, {(1, 2): "tuple"})
keys = d.keys()
d["new"] = 1
print(keys, keys & {"b", "zzz"}, sorted(keys | {"q"}), keys - {"b"} == {"e", "f", "g", "new"}, list(d.items())[0])
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": [1, {"b": ()}]}, {} != {1: 2}, d.items() >= {("b", 10)}, len(d.values()))
for key, value in sorted(d.items(), key=lambda pair: str(pair[1])):
    print(key, value, end="; ")
print()
del d["new"]
d.clear()
print(d, bool(d))
inverse = {v: k for k, v in {"one": 1, "two": 2}.items()}
counts = {}
for letter in "mississippi":
    counts[letter] = counts.get(letter, 0) + 1
print(inverse, counts, max(counts, key=counts.get), sorted(counts.items(), key=lambda p: (-p[1], p[0])))
me = {}
me["self"] = me
print(me)
for action in (lambda: {[1]: 2}, lambda: {}["k"], lambda: dict(["ab", "c"]), lambda: d.update(5)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
