"""Both tasks run in the main thread, whatever they wait for."""
import asyncio
import threading


async def hello():
    print("hello, world: %s" % threading.current_thread().name)
    await asyncio.sleep(1)
    print("hello, man: %s" % threading.currentThread().name)


async def main():
    await asyncio.wait([asyncio.create_task(hello()), asyncio.create_task(hello())])


asyncio.run(main())
