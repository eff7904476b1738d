"""While a view exists the bytearray keeps its size; a released view can no longer be used."""

data = bytearray(b"abc")
view = memoryview(data)
for change in (
    lambda: data.append(1),
    lambda: data.extend(b"xy"),
    lambda: data.pop(),
    lambda: data.insert(0, 1),
    lambda: data.clear(),
    lambda: data.__delitem__(0),
    lambda: data.__setitem__(slice(0, 1), b"xx"),
):
    try:
        change()
    except BufferError as error:
        print(type(error).__name__, error)
data[0] = 65
data[1:3] = b"BC"
print(data)
view.release()
data.append(33)
print(data, repr(view).startswith("<released memory at 0x"))
for use in (lambda: view[0], lambda: len(view), lambda: view.obj, lambda: bytes(view), view.tolist):
    try:
        use()
    except ValueError as error:
        print(error)
view.release()
print(view == view, view == b"ABC!")
with memoryview(data) as scoped:
    print(scoped[0])
try:
    scoped[0]
except ValueError as error:
    print(error)
data.append(34)
memoryview(data)[1:]
data.append(35)
lost = memoryview(data)
del lost
data.append(36)
print(data)
