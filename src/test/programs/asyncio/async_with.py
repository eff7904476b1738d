"""async with: enter and exit may await; exit can swallow; several managers in one statement."""
import asyncio


class Connection:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(1)
        print(self.name, "open")
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(1)
        print(self.name, "close", kind.__name__ if kind else None, error)
        return self.swallow


async def main():
    async with Connection("a") as a, Connection("b") as b:
        print("using", a.name, b.name)
    async with Connection("c", swallow=True):
        raise ValueError("swallowed")
    try:
        async with Connection("d"), Connection("e"):
            raise KeyError("not swallowed")
    except KeyError as error:
        print("outside", error)
    try:
        async with open:
            pass
    except TypeError as error:
        print(error)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
