"""send, throw and close reach the innermost generator through yield from."""


def inner():
    received = []
    try:
        while True:
            try:
                value = yield f"inner has {received}"
                if value is None:
                    return received
                received.append(value)
            except ValueError as error:
                received.append(f"<{error}>")
    finally:
        print("inner is left")


def middle():
    result = yield from inner()
    print("middle got", result)
    return result + ["m"]


def outer():
    try:
        result = yield from middle()
        print("outer got", result)
        yield "outer is still here"
    except KeyError as error:
        print("outer handles", error)
        yield "recovered"
    finally:
        print("outer is left")


g = outer()
print(next(g))
print(g.send(1))
print(g.throw(ValueError("v")))
print(g.send(2))
print(next(g))
g.close()
print("---".replace("-", "="))
h = outer()
next(h)
print(h.throw(KeyError("k")))
h.close()
print("===")
i = outer()
next(i)
i.close()
