"""Assignments: chained, unpacking, nested, starred, swapping."""
a = b = c = []
a.append(1)
print(b, c is a)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), [r, *s], t = (1, 2), "hello", {"k": "v"}
print(p, q, r, s, t)
first, *_, last = range(10)
print(first, last, _)
i = 0
i, values = 1, [0, 0, 0]
i, values[i] = 2, "index after i was set"
print(i, values)
data = {}
data["a"], data["b"] = data["c"] = 1, 2
print(data)


class Box:
    pass


box = Box()
box.width, box.size = 3, [4]
box.size[0], box.name = box.width, "box"
print(vars(box))
for bad, text in ((lambda: exec("a, b = 1"), "int"), (lambda: exec("a, b = 1, 2, 3"), "many"),
                  (lambda: exec("a, b, c = 'xy'"), "few"), (lambda: exec("a, *b = ()"), "star")):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(text, "->", error)
[m, [n]] = [1, [2]]
(o) = 5
(single,) = [9]
print(m, n, o, single)
