"""A memoryview shows the bytes of another object without copying them."""

data = bytearray(b"coroutines")
view = memoryview(data)
print(len(view), view[0], view[-1], bytes(view[2:5]), view[::2].tolist())
view[0] = ord("C")
view[-3:] = b"NES"
print(data)
view[1::3] = b"___"
print(data, view.tobytes(), view.tolist()[:3])
part = view[2:6]
part[0] = 33
print(data, part.obj is data, part.nbytes, part.readonly)
print(list(memoryview(b"abc")), list(reversed(memoryview(b"abc"))), 98 in memoryview(b"abc"))
print(memoryview(b"abc") == b"abc", memoryview(b"abc") != bytearray(b"abd"), memoryview(b"a") == 97)
print(hash(memoryview(b"abc")) == hash(b"abc"), {memoryview(b"k"): 1}[memoryview(b"k")])
print(b"x" + memoryview(b"y"), b"-".join([memoryview(b"a"), b"b"]), int(memoryview(b"42")))
print(view.hex(), view[:4].hex(":"), str(memoryview(b"text"), "ascii"))
print(type(iter(view)), repr(view).startswith("<memory at 0x"))
match memoryview(b"\1\2\3"):
    case [first, *rest]:
        print("matched", first, rest)
