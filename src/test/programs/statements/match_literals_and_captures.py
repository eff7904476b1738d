"""match: literals, or-patterns, captures, guards, wildcard."""


def describe(value):
    match value:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "a float"
        case "yes" | "no" as answer:
            return f"answer {answer}"
        case None:
            return "nothing"
        case True:
            return "never: True equals 1"
        case b"raw":
            return "bytes"
        case 2 + 3j:
            return "complex"
        case int(n) if n > 100:
            return f"large {n}"
        case str() as text if not text:
            return "empty text"
        case other:
            return f"something else: {other!r}"


for value in (0, 2, -1, 1.5, "yes", None, True, False, b"raw", 2 + 3j, 500, 50, "", "x", 3.0):
    print(repr(value), "->", describe(value))
match 5:
    case 6:
        print("no")
print("nothing matched, nothing happened")
