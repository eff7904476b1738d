from array import array
import struct
a = array("h", [-2, -1, 0, 1, 2])
view = memoryview(a)
print(len(view), view.format, view.itemsize, view.nbytes, view[0], view.tolist(), view.readonly)
view[3] = 7; print(a, view[1:3].tolist())
raw = view.cast("B"); raw[0] = 255; print(a[0], raw.nbytes, bytes(view[:2]))
for change in (lambda: a.append(1), lambda: a.pop(), lambda: a.extend([1])):
    try:
        change()
    except BufferError as e:
        print(type(e).__name__, e)
raw.release(); view.release()
a.append(9); print(a, memoryview(array("d", [1.5]))[0])
buffer = array("B", bytes(8)); struct.pack_into("<hh", bytearray(4), 0, 1, 2)
print(bytes(buffer), bytearray(array("B", [1, 2])), b"".join([b"x", bytes(array("B", b"yz"))]), int.from_bytes(array("B", [1, 0]), "big"))
