"""Format specs for numbers: sign, zero, grouping, precision, type."""
for value in (0, 1, -1, 12, 1234567, -9876543210):
    print([format(value, s) for s in ("d", "+d", " d", "08d", ",d", "_d", ">12", "<12", "^12", "*^14,", "x", "#X", "b", "_b", "e", ".1f", "n")])
for value in (0.0, -0.0, 1.0, 0.1, 1234.5678, -0.00001234, 1e20, 123456789.125):
    print([format(value, s) for s in ("", ".0f", ".2f", "+.1f", "010.2f", ",.1f", "e", ".3E", "g", ".3g", "#.3g", ".10g", "%", ".1%", "_.2f", "z.1f")])
for value in (float("inf"), -float("inf"), float("nan")):
    print([format(value, s) for s in ("", "f", ".2e", "010.1f", "+", ">6", "F", "G", "%")])
for value in (1e-4, 1e-5, 123456.0, 1234567.0, 1e15, 1e16, 1e17, 0.1 + 0.2, 5e-324, 100.0):
    print(format(value, ""), format(value, "g"), format(value, ".17g"), format(value, ".3"), format(value, ".1e"), str(value))
print(format(True, "d"), format(True, ""), format(True, "5"), format(10, "c") == "\n", format(3, ".2f"), format(2**70, ",d"), format(-5, "#o"))
print(format(255, "#06x"), format(5, "+08.2f"), format(-5, "=8"), format(-5, "*=8"), format(0.5, "08.1%"), format(1234567, "012,d"), format(1234567.5, "015,.1f"))
for spec in ("q", ".2d", ",n", "s", "5,5", "++d", ".f", "_,d", ",x", "=10s"):
    try:
        print(format(5, spec))
    except ValueError as error:
        print(spec, "->", error)
