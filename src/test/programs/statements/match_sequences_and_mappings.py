"""match: sequences with stars, mappings with rest, nesting."""


def command(line):
    match line.split():
        case []:
            return "empty"
        case ["quit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["go", direction]:
            return f"cannot go {direction}"
        case ["drop", *things] if len(things) > 2:
            return f"many things: {things}"
        case ["drop", first, *rest]:
            return f"drop {first}, then {rest}"
        case [first, *_, last]:
            return f"from {first} to {last}"
        case [_]:
            return "one word"


for line in ("", "quit", "go north", "go up", "drop a", "drop a b", "drop a b c", "x y z", "hm"):
    print(repr(line), "->", command(line))


def shape(data):
    match data:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "size": [w, h], **rest}:
            return f"rect {w}x{h} {rest}"
        case {"type": kind}:
            return f"unknown {kind}"
        case {}:
            return "some mapping"
        case (x, y) | [x, y, _]:
            return f"point {x} {y}"
        case _:
            return "no match"


for data in ({"type": "circle", "r": 2, "c": "red"}, {"type": "rect", "size": (1, 2), "fill": 1},
             {"type": "star"}, {"a": 1}, (1, 2), [1, 2, 3], "ab", range(2), {1, 2}):
    print(shape(data))
