"""The four states of a generator."""
import inspect


def generator():
    print("  inside:", inspect.getgeneratorstate(g), g.gi_running)
    x = yield 1
    print("  got", x)
    yield 2


g = generator()
print(inspect.getgeneratorstate(g))
next(g)
print(inspect.getgeneratorstate(g), g.gi_frame is None, inspect.getgeneratorlocals(g))
g.send("hello")
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
print(next(g, "end"))
print(inspect.getgeneratorstate(g), g.gi_frame)
print(inspect.isgenerator(g), inspect.isgeneratorfunction(generator), inspect.isgenerator(generator))
