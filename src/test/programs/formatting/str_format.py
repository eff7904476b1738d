"""str.format: positions, names, attributes, items, nested specs, conversions, escapes."""


class Point:
    def __init__(self):
        self.x, self.tags = 5, {"colour": "red"}


print("{} {} {}".format(1, "two", 3.0), "{0} {1} {0}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0} {k}".format(1, k=2))
print("{p.x} {p.tags[colour]} {l[0]} {l[2]} {d[key]} {0.real}".format(7, p=Point(), l="abc", d={"key": "value"}))
print("{:>8}|{:<8}|{:^8}|{:*^8}|{:8}|{:8}".format("a", "b", "c", "d", "text", 42))
print("{:{}}|{:{width}.{precision}f}|{:{fill}{align}{width}}".format("x", 5, 3.14159, "y", width=9, precision=2, fill="-", align="^"))
print("{!r} {!s} {!a} {!r:>6}".format("é", "é", "é", "x"), "{{}} {{{}}}".format(1), "{:,} {:_} {:,.2f}".format(1234567, 1234567, 9876.543))
print("{:b} {:o} {:x} {:X} {:#b} {:#x} {:c} {:n} {:%} {:.1%}".format(5, 8, 255, 255, 5, 255, 65, 1000, 0.5, 0.1234))
print("{:+} {:+} {: } {:-} {:+.1f} {:=+8} {:08.2f} {:08}".format(5, -5, 5, 5, 2.0, 42, -3.14159, -42))
print("{:e} {:.2e} {:E} {:g} {:g} {:g} {:.3g} {:G}".format(12345.678, 0.00012, 1e10, 1e-5, 1e16, 0.0001, 1234567.0, 1e-10))
print("{:10.3}|{:.3}|{:>10.2}|{:^10}|{:10}".format("abcdef", "abcdef", "abc", True, True), "{}".format([1, "a"]), "{:d}".format(True))
print("{:10.3f}|{:<10.1f}|{:^+10.2f}|{:.0f}|{:#.0f}|{:,}".format(3.14159, 2.55, 1.0, 2.5, 2.0, 1234567.891))
print("{:s} {:.0f} {} {}".format("s", 1e15, 1e15, 1e16), "{:5}|{:<5}|{:^5}".format(1.5, 2, "n"))
print("{0[0]}{0[1]}".format([1, 2]), "{:}".format("empty"), "{0:>{1}}".format("x", 4), "{a[b]}".format(a={"b": 1}))
print("x{y}z".format_map({"y": "-"}), "{:\u00e9^5}".format("a"), "{:<<5}|{:>>5}|{:^^5}".format(1, 2, 3))
for action in (lambda: "{} {0}".format(1), lambda: "{0} {}".format(1), lambda: "{2}".format(1), lambda: "{a}".format(),
               lambda: "{:d}".format(1.5), lambda: "{:s}".format(1), lambda: "{:,s}".format("a"), lambda: "{!z}".format(1),
               lambda: "{:.2d}".format(1), lambda: "{0.nope}".format(1), lambda: "{:5".format(1), lambda: "{:c}".format(-1),
               lambda: "{:>5}".format([1]), lambda: "{:>5}".format(None), lambda: "{:=5}".format("a"), lambda: "{:+}".format("a")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
