"""Async generators: asend, athrow, aclose and what each gives."""
import asyncio


async def echo():
    print("started")
    value = None
    try:
        while True:
            try:
                value = yield value
                await asyncio.sleep(0.1)
                print("received", value)
            except ValueError as error:
                value = f"caught {error}"
    finally:
        print("finished")


async def main():
    generator = echo()
    print(await generator.asend(None))
    print(await generator.asend("one"))
    print(await generator.athrow(ValueError("v")))
    print(await anext(generator))
    await generator.aclose()
    await generator.aclose()
    try:
        await anext(generator)
    except StopAsyncIteration as error:
        print("stop", error.args)
    print(await anext(generator, "default"))
    fresh = echo()
    try:
        await fresh.asend("not None")
    except TypeError as error:
        print(error)
    await fresh.aclose()


asyncio.run(main())
