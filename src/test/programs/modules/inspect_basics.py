"""inspect: what is it?, and states."""
import inspect


def plain(a, b=2, *args, c, d=4, **kw) -> int:
    """Documentation
    over two lines."""


def gen():
    yield


async def coro():
    pass


async def agen():
    yield


class C:
    def method(self):
        pass


for thing in (plain, gen, coro, agen, C, C.method, C().method, len, 5, lambda: 0):
    name = getattr(thing, "__name__", repr(thing))
    kinds = [k for k in ("isfunction", "ismethod", "isclass", "isbuiltin", "isgeneratorfunction", "iscoroutinefunction", "isasyncgenfunction", "isroutine", "ismodule") if getattr(inspect, k)(thing)]
    print(f"{name:10}", *kinds)
print(inspect.signature(plain))
for parameter in inspect.signature(plain).parameters.values():
    print(parameter.name, parameter.kind.name, parameter.default is inspect.Parameter.empty)
print(inspect.getdoc(plain), inspect.isawaitable(5), inspect.getmro(C)[0].__name__)
g, c = gen(), coro()
print(inspect.getgeneratorstate(g), inspect.getcoroutinestate(c), inspect.isgenerator(g), inspect.iscoroutine(c), inspect.isawaitable(c))
next(g)
c.close()
print(inspect.getgeneratorstate(g), inspect.getcoroutinestate(c), inspect.GEN_SUSPENDED)
