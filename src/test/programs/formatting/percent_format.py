"""The % operator with every flag and kind."""
print("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%i|%u" % (42, 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 3.9, 7))
print("%f|%.2f|%8.3f|%-8.1f|%+.0f|%e|%.2E|%g|%g|%g|%G" % (3.14159, 2.5, 2.5, 2.5, 2.5, 12345.678, 0.00012, 1e-5, 1e10, 123456789, 1e-10))
print("%s|%10s|%-10s|%.2s|%r|%a|%c|%c|%%" % ("text", "right", "left", "cut", "q'q", "é", "x", 65))
print("%(name)s is %(age)03d and %(pi).1f" % {"name": "Ada", "age": 36, "pi": 3.14, "unused": 1})
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159))
print("%s" % None, "%s %s" % ([1], (2,)), "%s" % (("tuple",),), "%d" % True, "%5.1f%%" % 99.5, "%s" % {"a": 1})
print("%x" % -255, "%08.3f" % -3.14159, "%+d %+d" % (5, -5), "%.3g" % 1234.5, "%#.3g" % 1.0, "%s" % 1e20, "%d" % 10**20)
print("%5s|%-5s|%05d|%5s" % (True, None, -42, "toolong"), b"%d %s" % (5, b"x"))
for action in (lambda: "%d" % "x", lambda: "%d %d" % 1, lambda: "%d" % (1, 2), lambda: "%(a)s" % 5,
               lambda: "%(a)s" % {}, lambda: "%c" % "ab", lambda: "%x" % 1.5, lambda: "%y" % 1, lambda: "%f" % "a"):
    try:
        print(action())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
