"""asyncio.run cancels the tasks still alive when main returns, and waits for them."""
import asyncio


async def background(name, stubborn):
    try:
        while True:
            print(name, "works")
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        if stubborn:
            await asyncio.sleep(2)
            print(name, "took its time")
        raise
    finally:
        print(name, "leaves at", asyncio.get_running_loop().time())


async def main():
    asyncio.create_task(background("a", False))
    asyncio.create_task(background("b", True))
    await asyncio.sleep(1.5)
    print("main returns")
    return "result"


print(asyncio.run(main()))
