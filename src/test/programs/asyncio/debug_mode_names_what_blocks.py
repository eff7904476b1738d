import asyncio, time
async def block(n):
    time.sleep(n)
    await asyncio.sleep(1)
    time.sleep(n)
    return n
def slow():
    time.sleep(1)
async def main():
    await block(0.5)
    t = asyncio.create_task(block(0.2))
    u = asyncio.ensure_future(block(0.3))
    v = asyncio.get_running_loop().create_task(block(0.4))
    f = asyncio.get_running_loop().create_future()
    print(f)
    asyncio.get_running_loop().call_soon(slow)
    print(asyncio.get_running_loop().call_later(5, slow))
    await asyncio.gather(t, u, v, block(0.01))
    async with asyncio.TaskGroup() as g:
        g.create_task(block(2))
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10
    f.cancel()
asyncio.run(main(), debug=True)
