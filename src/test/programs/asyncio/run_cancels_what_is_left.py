"""asyncio.run cancels the tasks still alive when main returns, and waits for them."""
import asyncio


log = []


async def background(name, stubborn):
    try:
        while True:
            print(name, "works")
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        log.append(f"{name} is cancelled")
        if stubborn:
            await asyncio.sleep(2)
            print(name, "took its time")
        raise
    finally:
        log.append(f"{name} leaves at {asyncio.get_running_loop().time()}")


async def main():
    asyncio.create_task(background("a", False))
    asyncio.create_task(background("b", True))
    await asyncio.sleep(1.5)
    print("main returns")
    return "result"


print(asyncio.run(main()))
print(*sorted(log), sep="\n")  # the order in which tasks are cancelled is not defined
