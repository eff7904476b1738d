"""Format specs for text and other objects."""
for text in ("", "a", "hello"):
    print([format(text, s) for s in ("", "s", "3", "<7", ">7", "^7", "*^7", ".2", "7.2", "^6.3s", "-<8", "07")])
print(format("日本", "6"), format("é", "_>3"), format("x", "é^3"), f"{'a':\t>3}".replace("\t", "T"))
for value, spec in (("a", "d"), ("a", "+"), ("a", "="), ("a", ","), ([1], "5"), (None, "3"), ({}, "x"), ((1,), "s"), ("a", ".2f"), (object, ">3")):
    try:
        print(format(value, spec))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(format([1, 2]), format(None), format(object) == str(object), format((1,), ""))
