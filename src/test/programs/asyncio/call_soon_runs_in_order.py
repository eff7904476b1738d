"""Callbacks handed to call_soon run in the order in which they were handed over."""
import asyncio


def note(text):
    print("callback", text)


async def main():
    loop = asyncio.get_running_loop()
    for number in range(4):
        loop.call_soon(note, number)
    print("main before the loop turns")
    await asyncio.sleep(0)
    print("main after one turn")
    loop.call_soon(note, "last")
    print("main ends")
    await asyncio.sleep(0)


asyncio.run(main())
