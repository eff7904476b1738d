import asyncio, types
class E(Exception): pass
@types.coroutine
def ay(v): return (yield v)
async def ag():
    try: await ay(1)
    except E: await ay(2)
    return
    yield
g=anext(ag(),'d').__await__()
print(g.send(None), g.throw(E))
try: g.send(None)
except StopIteration as e: print(e.value)
g=anext(ag(),'d').__await__()
print(g.send(None)); g.close()
try: g.send(None)
except RuntimeError as e: print(e)
async def foo():
    v = yield 1
    v = yield v
    yield v*100
it=foo()
for x in (None,10,12):
    try: it.__anext__().send(x)
    except StopIteration as e: print(e.args)
try: foo().__anext__().send(100)
except TypeError as e: print(e)
class Bad:
    def __await__(self): return 42
class It:
    def __aiter__(self): return self
    def __anext__(self): return Bad()
async def main():
    for a in (lambda: anext(It()), lambda: anext(It(),1)):
        try: await a()
        except TypeError as e: print(e)
    print(await anext(foo()), await anext(ag(), 'none'))
asyncio.run(main())
