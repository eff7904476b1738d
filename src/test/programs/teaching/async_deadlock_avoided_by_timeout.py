"""Two tasks take two locks in opposite order; a timeout breaks the deadlock."""
import asyncio


async def transfer(name, first, second, patience):
    for attempt in range(3):
        async with first:
            print(f"{asyncio.get_running_loop().time():g} {name} holds its first lock")
            await asyncio.sleep(0.1)
            try:
                async with asyncio.timeout(patience):
                    await second.acquire()
            except TimeoutError:
                print(f"{asyncio.get_running_loop().time():g} {name} gives up for now")
            else:
                try:
                    await asyncio.sleep(0.2)
                    return f"{name} done in attempt {attempt + 1}"
                finally:
                    second.release()
        await asyncio.sleep(patience)
    return f"{name} failed"


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    print(await asyncio.gather(transfer("left", a, b, 0.5), transfer("right", b, a, 1)))


asyncio.run(main())
