"""An exception that leaves main ends the program with a traceback."""
import asyncio


async def divide(a, b):
    await asyncio.sleep(1)
    return a / b


async def main():
    print("before")
    result = await divide(1, 0)
    print("not printed", result)


asyncio.run(main())
