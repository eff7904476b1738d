"""What memoryview refuses, and in which words."""

view = memoryview(bytearray(b"abcdef"))
grid = memoryview(bytearray(6)).cast("B", (2, 3))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


def put(target, key, value):
    target[key] = value


for value in (300, -1, "a", 1.5, b"a", None):
    attempt(lambda: put(view, 0, value))
for value in ("a", None):
    attempt(lambda: put(memoryview(bytearray(8)).cast("d"), 0, value))
attempt(lambda: put(memoryview(bytearray(8)).cast("q"), 0, 2**63))
attempt(lambda: put(memoryview(bytearray(1)).cast("c"), 0, b"ab"))
attempt(lambda: put(view, slice(0, 2), b"abc"))
attempt(lambda: put(view, slice(0, 2), 5))
attempt(lambda: put(memoryview(b"a"), 0, 1))
attempt(lambda: view.__delitem__(0))
for key in (10, "a", (0, 0)):
    attempt(lambda: view[key])
for key in (0, (0,), (0, 0, 0), (slice(1), slice(1)), (0, 5)):
    attempt(lambda: grid[key])
attempt(lambda: list(grid))
attempt(lambda: hash(view))
attempt(lambda: hash(memoryview(bytes(4)).cast("i")))
attempt(lambda: view.cast("x"))
attempt(lambda: view.cast("i"))
attempt(lambda: view[::2].cast("h"))
attempt(lambda: view.cast("h").cast("i"))
attempt(lambda: view.cast("B", [2, 2]))
attempt(lambda: view.cast("B", [2.0, 3]))
attempt(lambda: view.cast("B", [-2, 3]))
attempt(lambda: view.cast("B", 5))
attempt(lambda: grid.cast("B", [3, 2]))
attempt(lambda: view.tobytes("x"))
attempt(lambda: view < view)
attempt(lambda: memoryview())
attempt(lambda: memoryview("text"))
attempt(lambda: memoryview(b"", 1))
attempt(lambda: type("View", (memoryview,), {}))
