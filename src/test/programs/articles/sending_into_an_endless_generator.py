"""x = yield data: what is sent comes in, what stands to the right goes out; and the four states."""
from inspect import getgeneratorstate


def hello():
    data = "mima"
    while True:
        print("running:", getgeneratorstate(a))
        x = yield data
        print("came in:", x)


a = hello()
print(getgeneratorstate(a))
print("went out:", next(a))
print(getgeneratorstate(a))
print("went out:", a.send("hello"))
a.close()
print(getgeneratorstate(a))
