"""Without return_exceptions the first error comes out at once; the others go on running."""
import asyncio


async def good(name, delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    print(name, "finished")
    return name


async def bad(delay, text):
    await asyncio.sleep(delay)
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    try:
        await asyncio.gather(good("quick", 1), bad(2, "first"), bad(3, "second"), good("slow", 4))
    except ValueError as error:
        print(f"{loop.time()}: caught", error)
    await asyncio.sleep(3)
    print(f"{loop.time()}: end")


asyncio.run(main())
