"""The value of return travels in StopIteration, and is the value of yield from."""


def chapters():
    yield "one"
    yield "two"
    return 2


def book():
    count = yield from chapters()
    print("  chapters:", count)
    count += yield from chapters()
    return f"{count} chapters"


pages = book()
while True:
    try:
        print(next(pages))
    except StopIteration as stop:
        print("value:", stop.value, stop.args)
        break


def empty():
    return {"nothing": "yielded"}
    yield


try:
    next(empty())
except StopIteration as stop:
    print(stop.value)
for never in empty():
    print("not reached")
