"""asyncio.Runner runs several coroutines in one loop."""
import asyncio


async def job(name):
    await asyncio.sleep(1)
    return name, asyncio.get_running_loop().time()


with asyncio.Runner() as runner:
    print(runner.run(job("a")))
    print(runner.run(job("b")))
    loop = runner.get_loop()
print(loop.is_closed())
