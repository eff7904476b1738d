"""Arrays written to files and read back, buffers as bytes, wrong arguments of json, UUIDs copied."""
import array
import copy
import io
import json
import pickle
import uuid


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


numbers = array.array("i", [1, 2, 3])
stream = io.BytesIO()
numbers.tofile(stream)
stream.write(memoryview(numbers)[1:])
stream.write(numbers)
print(stream.getvalue())
stream.seek(0)
back = array.array("i")
back.fromfile(stream, 2)
print(back)
attempt(lambda: back.fromfile(stream, 50))
print(back)
with open("numbers.bin", "wb") as file:
    numbers.tofile(file)
    file.write(numbers)
with open("numbers.bin", "rb") as file:
    back.fromfile(file, 6)
print(back[-3:])
attempt(lambda: stream.write("text"))
attempt(lambda: stream.write(3))
attempt(lambda: array.array("u", b"\xff\xff\xff\xff").tounicode())

attempt(lambda: json.dumps({1: 2}, separators=(b", ", ": ")))
attempt(lambda: json.dumps({1: 2}, separators=(", ", b": ")))
attempt(lambda: json.JSONDecoder().raw_decode("[]", -1))
attempt(lambda: json.JSONDecoder().raw_decode("  [1]", 2))

name = uuid.uuid5(uuid.NAMESPACE_DNS, "example.org")
print(copy.copy(name) == name, copy.deepcopy([name]) == [name], pickle.loads(pickle.dumps(name)))
attempt(lambda: setattr(name, "int", 5))
