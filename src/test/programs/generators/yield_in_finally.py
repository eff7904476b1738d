"""A yield inside finally, and what is in flight while it waits."""


def stubborn():
    try:
        yield "body"
        raise ValueError("from body")
    finally:
        print("  in finally")
        yield "finally"
        print("  finally goes on")


g = stubborn()
print(next(g))
print(next(g))
try:
    next(g)
except ValueError as error:
    print("raised after finally:", error)
h = stubborn()
next(h)
print(h.throw(KeyError("thrown")))
try:
    next(h)
except KeyError as error:
    print("raised after finally:", error)


def swallowing():
    for attempt in range(3):
        try:
            yield attempt
        finally:
            continue


print(list(swallowing()))
