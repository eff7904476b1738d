"""Every kind of format spec for floats."""

SPECS = ["", "f", ".0f", ".1f", ".10f", "e", ".3e", "E", "g", ".3g", "G", "%", ".1%", "n", "10.2f", "<10.2f", "^10.2f",
         "+.2f", " .2f", "010.2f", ",.2f", "_.2f", "#.0f", "#g", "#.3g", "z.1f", ".15g", ".17g", "=+10.1f", "*>10",
         "020,.2f", ".0e", "#.0e", ".3", "10", "<", "d", "x", "s", "c", "+,", "F"]
VALUES = [0.0, -0.0, 1.0, -1.5, 3.14159, 1e10, 1e-10, 1e100, 123456.789, float("inf"), float("-inf"), float("nan"),
          0.1, 2.5, 1e16, 1e15, 999999.5]
for spec in SPECS:
    for value in VALUES:
        try:
            print(repr(spec), value, "|" + format(value, spec) + "|")
        except Exception as error:
            print(repr(spec), value, type(error).__name__, error)
