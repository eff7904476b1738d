"""Coroutines of asyncio and of the program that are overwritten, dropped from containers, or left over."""

import asyncio
import sys

sys.stderr = sys.stdout
async def f(n=0): return n
class A:
    async def m(self): return 1
x = f()
x = None
print("a")
y = A().m()
y = 3
print("b")
def run():
    c = f()
    return 5
print(run())
async def main():
    z = asyncio.sleep(1)
    w = f()
    q = asyncio.Queue()
    q.put(1)
    q.get()
    ev = asyncio.Event()
    g = ev.wait()
    asyncio.wait_for(f(), 1)
    print("in main")
    t = asyncio.create_task(f(3))
    print(await t)
    cs = [f(i) for i in range(3)]
    print(await asyncio.gather(*cs))
    cs = [f(i) for i in range(3)]
    print(len(cs))
    await cs[0]
    cs.pop()
    print("popped")
    for c in [f(), f()]:
        print(c.__name__)
    try:
        r = f() + 1
    except TypeError as e:
        print(e)
    v = [await i for i in (f(1), f(2))]
    print(v)
    lock = asyncio.Lock()
    lock.acquire()
    print(lock.locked())
    async with asyncio.timeout(5):
        asyncio.sleep(1)
        f()
    if asyncio.sleep(1): print("truthy")
    async def inner():
        return f(4)
    co = await inner()
    print(await co)
    result = inner()
    print(type(result).__name__)
    result = await result
    print(type(result).__name__)
    asyncio.gather()
    d = dict(a=f(1))
    d["a"] = 2
    print(d)
    s = {1: f()}
    s.clear()
    print(s)
    asyncio.to_thread(print, 1)
    print("done")
asyncio.run(main())
print("after")
k = asyncio.sleep(3)
l = f()
