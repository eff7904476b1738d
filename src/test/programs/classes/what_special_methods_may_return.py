"""Special methods that return something unfit are refused, each in its own words."""


def made(**methods):
    return type("X", (), methods)()


CASES = {
    "str": lambda: str(made(__str__=lambda s: 5)),
    "repr": lambda: repr(made(__repr__=lambda s: 1)),
    "len negative": lambda: len(made(__len__=lambda s: -1)),
    "len text": lambda: len(made(__len__=lambda s: "a")),
    "bool": lambda: bool(made(__bool__=lambda s: 1)),
    "hash without": lambda: hash(made(__eq__=lambda s, o: True)),
    "hash text": lambda: hash(made(__hash__=lambda s: "a")),
    "iter": lambda: iter(made(__iter__=lambda s: 5)),
    "next": lambda: next(made()),
    "index": lambda: [1][made(__index__=lambda s: "a")],
    "int": lambda: int(made(__int__=lambda s: "a")),
    "float": lambda: float(made(__float__=lambda s: "a")),
    "complex": lambda: complex(made(__complex__=lambda s: 1)),
    "format": lambda: format(made(__format__=lambda s, f: 1)),
    "bytes": lambda: bytes(made(__bytes__=lambda s: "a")),
    "dir": lambda: dir(made(__dir__=lambda s: ["b", "a"])),
    "init": lambda: made(__init__=lambda s: 5),
    "contains": lambda: 1 in made(),
    "getitem": lambda: made()[0],
    "call": lambda: made()(),
    "length hint": lambda: list(made(__iter__=lambda s: iter([1]), __length_hint__=lambda s: 1)),
    "round": lambda: round(made()),
    "abs": lambda: abs(made()),
    "reversed": lambda: reversed(made()),
    "negative": lambda: -made(),
    "order": lambda: made() < made(),
    "not implemented": lambda: made(__add__=lambda s, o: NotImplemented) + 1,
}
for name, case in CASES.items():
    try:
        print(name, case())
    except Exception as error:
        print(name, type(error).__name__, error)
