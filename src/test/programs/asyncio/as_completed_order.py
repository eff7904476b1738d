"""as_completed gives results in the order in which they come in."""
import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "bad":
        raise OSError("no route")
    return f"{name} after {delay}"


async def main():
    jobs = [fetch("slow", 3), fetch("quick", 1), fetch("bad", 2), fetch("also quick", 1.5)]
    for earliest in asyncio.as_completed(jobs):
        try:
            print(await earliest)
        except OSError as error:
            print("error:", error)
    try:
        for one in asyncio.as_completed([fetch("a", 1), fetch("b", 5)], timeout=2):
            print(await one)
    except TimeoutError:
        print("timeout at", asyncio.get_running_loop().time())


asyncio.run(main())
