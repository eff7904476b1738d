import asyncio, functools, types
@functools.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return self.v == other.v
    def __lt__(self, other): return self.v < other.v
print(V.__gt__, V.__ge__.__name__, V.__le__.__qualname__, V(1) >= V(0))
@functools.total_ordering
class W:
    def __eq__(self, other): return True
    def __ge__(self, other): return True
print(W.__gt__.__qualname__, W.__le__.__qualname__, W.__lt__.__qualname__)
for wrong in (lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace(a=1).b):
    try: wrong()
    except (TypeError, AttributeError) as error: print(type(error).__name__, error)
async def main():
    try: await asyncio.wait([5])
    except AttributeError as error: print(error)
asyncio.run(main())
