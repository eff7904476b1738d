"""aclose runs finally blocks, which may await; an ignored GeneratorExit is an error."""
import asyncio


async def resource(name):
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(1)
        print(name, "released")


async def rude():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def main():
    generator = resource("a")
    async for value in generator:
        print(value)
        break
    await generator.aclose()
    async for value in resource("b"):
        print(value)
    bad = rude()
    await anext(bad)
    try:
        await bad.aclose()
    except RuntimeError as error:
        print(error)
    left = resource("left open")
    await anext(left)
    print("main ends at", asyncio.get_running_loop().time())
    asyncio.keep = left


asyncio.run(main())
print("run is over")
