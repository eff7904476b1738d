"""Asynchronous iterators, generators and comprehensions."""
import asyncio

class Ticker:
    def __init__(self, d, n): self.d, self.n, self.i = d, n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        if self.i: await asyncio.sleep(self.d)
        self.i += 1
        return self.i

async def agen(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield i

async def main():
    async for i in Ticker(1, 3):
        print(i)
    else:
        print('else')
    print([i async for i in agen(5) if i % 2])
    print({i: i * i async for i in agen(3)}, {i async for i in agen(3)})
    print([await asyncio.sleep(0, i) for i in range(3)])
    print([x async for x in (i * 2 async for i in agen(3))])
    print(await anext(agen(0), 'default'))
    it = aiter(Ticker(1, 1))
    print(await anext(it))
    try:
        await anext(it)
    except StopAsyncIteration:
        print('stop')
    async def merge(*its):
        q = asyncio.Queue()
        async def pump(it):
            async for x in it:
                await q.put(x)
            await q.put(None)
        ts = [asyncio.create_task(pump(i)) for i in its]
        left = len(ts)
        while left:
            x = await q.get()
            if x is None:
                left -= 1
            else:
                yield x
    print([x async for x in merge(Ticker(0.3, 3), agen(4))])

asyncio.run(main())
