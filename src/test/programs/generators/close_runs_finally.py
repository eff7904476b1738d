"""close raises GeneratorExit at the yield, so finally blocks run."""


def resource(name):
    print("open", name)
    try:
        while True:
            yield name
    except GeneratorExit as error:
        print("exit", repr(error))
        raise
    finally:
        print("close", name)


a = resource("a")
print(next(a))
a.close()
a.close()
print(list(a))
b = resource("b")
b.close()
print("b was never opened")
c = resource("c")
for name in c:
    print("leaving the loop keeps", name, "open")
    break
c.close()


def returns_on_exit():
    try:
        yield 1
    except GeneratorExit:
        return "quietly"


d = returns_on_exit()
next(d)
print(d.close())
