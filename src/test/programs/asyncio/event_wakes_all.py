"""An Event wakes every waiter; after clear it blocks again."""
import asyncio


async def waiter(name, event):
    print(name, "waits")
    print(name, "woke", await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "abc"]
    await asyncio.sleep(1)
    print("set", event.is_set())
    event.set()
    print("set", event.is_set())
    await asyncio.gather(*tasks)
    print(await event.wait(), "at once")
    event.clear()
    late = asyncio.create_task(waiter("late", event))
    await asyncio.sleep(1)
    print(late.done())
    event.set()
    event.clear()
    await late
    print("late woke although the event is clear:", event.is_set())


asyncio.run(main())
