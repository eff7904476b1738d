"""Every kind of format spec for integers."""

VALUES = [0, 1, -1, 42, 123456789, -987654321, 10**20, True]
SPECS = ["", "d", "5", "<5", ">5", "^5", "=5", "05", "+", " ", "-", "+05d", ",", "_", "x", "X", "#x", "#X", "o", "#o", "b",
         "#b", "_b", "_x", "#010x", "c", "e", "f", ".2f", "g", "%", "n", "*^10", "*<+10,", "08,", "10_d", "#_b", ".3", "q", "s"]
for spec in SPECS:
    for value in VALUES:
        try:
            print(repr(spec), value, "|" + format(value, spec) + "|")
        except Exception as error:
            print(repr(spec), value, type(error).__name__, error)
