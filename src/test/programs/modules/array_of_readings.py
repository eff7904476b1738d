from array import array
readings = array("d", [20.5, 21.0, 19.75])
readings.append(22); readings.extend([18.5, 23.25])
print(readings, readings.typecode, readings.itemsize, len(readings), max(readings))
print(readings[1:3], readings.index(22.0), readings.tolist())
bytes_of = array("H", [1, 2, 258]).tobytes()
print(bytes_of, array("H", bytes_of), array("b", b"abc"))
try:
    array("B", [256])
except OverflowError as e:
    print(e)
