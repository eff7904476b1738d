"""Three stages joined by bounded queues."""
import asyncio


async def stage(name, source, target, work, delay):
    while True:
        item = await source.get()
        if item is None:
            if target:
                await target.put(None)
            print(name, "ends at", asyncio.get_running_loop().time())
            return
        await asyncio.sleep(delay)
        result = work(item)
        if target:
            await target.put(result)
        else:
            print("   out:", result)


async def main():
    first, second, third = (asyncio.Queue(maxsize=1) for _ in range(3))

    async def feed():
        for number in range(5):
            await first.put(number)
        await first.put(None)

    await asyncio.gather(
        feed(),
        stage("square", first, second, lambda n: n * n, 1),
        stage("text", second, third, lambda n: f"<{n}>", 0.5),
        stage("print", third, None, str.upper, 2),
    )


asyncio.run(main())
