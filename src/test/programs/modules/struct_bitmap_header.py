import struct
header = struct.pack("<2sIHHI", b"BM", 1078, 0, 0, 54)
print(header, len(header), struct.calcsize("<2sIHHI"))
magic, size, *_, offset = struct.unpack("<2sIHHI", header)
print(magic.decode(), size, offset)
points = [(1, -2), (300, 4)]
packed = b"".join(struct.pack(">hh", *p) for p in points)
print(packed.hex(" "), list(struct.iter_unpack(">hh", packed)), struct.unpack("<f", struct.pack("<f", 0.1)))
