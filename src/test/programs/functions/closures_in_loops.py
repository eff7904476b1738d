"""A closure keeps the variable, not its value."""

late = [lambda: i for i in range(3)]
print([f() for f in late])
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
i = "changed"
print([f() for f in functions])


def maker(value):
    def inner():
        return value

    return inner


print([f() for f in [maker(n) for n in range(3)]])


def shared():
    items = []

    def add(item):
        items.append(item)
        return len(items)

    def show():
        return list(items)

    return add, show


add, show = shared()
add("a")
add("b")
print(show(), add.__closure__[0].cell_contents, add.__code__.co_freevars)
another_add, another_show = shared()
print(another_show(), show())
