"""Async generators chained: source, batches, windows, with clean closing."""
import asyncio


async def sensor(count):
    try:
        for n in range(count):
            await asyncio.sleep(0.5)
            yield n * 1.5
    finally:
        print("sensor off")


async def batched(source, size):
    batch = []
    async for item in source:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


async def moving_average(source, window):
    recent = []
    async for value in source:
        recent = (recent + [value])[-window:]
        yield sum(recent) / len(recent)


async def main():
    async for batch in batched(sensor(5), 2):
        print(f"{asyncio.get_running_loop().time():g}", batch)
    print([round(v, 2) async for v in moving_average(sensor(4), 3)])
    source = sensor(10)
    async for value in source:
        if value > 3:
            break
    await source.aclose()
    print({n: v async for n, v in aenumerate(sensor(2))})


async def aenumerate(source, start=0):
    n = start
    async for item in source:
        yield n, item
        n += 1


asyncio.run(main())
