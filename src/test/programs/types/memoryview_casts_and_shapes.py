"""memoryview.cast reads the same bytes as other elements, or in several dimensions."""

raw = bytearray(range(16))
view = memoryview(raw)
for code in "bBhHiIlLqQ?":
    print(code, view.cast(code).itemsize, view.cast(code).tolist())
floats = memoryview(bytearray(16)).cast("d")
floats[0], floats[1] = 0.5, 3
print(floats.tolist(), floats.format, floats.nbytes, floats.cast("B").tolist()[:8])
single = memoryview(bytearray(4)).cast("f")
single[0] = 0.1
print(single[0])
letters = memoryview(b"abc").cast("c")
print(letters.tolist(), letters[0])
grid = view.cast("B", [4, 4])
print(grid.ndim, grid.shape, grid.strides, grid.tolist())
grid[1, 2] = 99
print(raw[6], grid[1, 2], grid[-1, -1], len(grid))
print(grid.tobytes("F"), grid.c_contiguous, grid.f_contiguous, grid.contiguous)
print(grid.cast("B").shape, view[::-1].strides, view[::-1].contiguous)
print(view.cast("B", [2, 2, 4]).tolist())
print(memoryview(b"x").cast("B", []).shape, memoryview(b"x").cast("B", [])[()])
