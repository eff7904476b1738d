"""__await__ by generator: a bare yield gives the loop a turn; foreign values are refused."""
import asyncio


class Turn:
    def __await__(self):
        print("before the turn")
        yield
        print("after the turn")
        return "value"


class Wrong:
    def __await__(self):
        yield 42


async def other():
    print("other runs")


async def main():
    asyncio.create_task(other())
    print(await Turn())
    task = asyncio.create_task(wrong())
    try:
        await task
    except RuntimeError as error:
        print(str(error).split(" in")[0].split("<")[0], "...")


async def wrong():
    await Wrong()


asyncio.run(main())
