import io
stream = io.StringIO("first\nsecond\nthird")
print(stream.readline(), stream.read(3), stream.tell(), stream.readlines())
stream.seek(0)
for number, line in enumerate(stream, 1):
    print(number, line.rstrip())
out = io.StringIO()
print("a", 1, sep="-", file=out); out.write("b"); print(out.getvalue().splitlines())
data = io.BytesIO(b"\x01\x02\x03"); print(data.read(2), data.getvalue(), data.read(), data.read())
with io.StringIO() as closed: pass
try:
    closed.read()
except ValueError as e:
    print(e)
