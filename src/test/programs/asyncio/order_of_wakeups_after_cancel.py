"""Who runs when, after several tasks waiting on the same things are cancelled."""
import asyncio


async def waiter(name, lock, event):
    try:
        async with lock:
            print(name, "has the lock")
            await event.wait()
            print(name, "saw the event")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "leaves")


async def main():
    lock, event = asyncio.Lock(), asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, lock, event), name=n) for n in "abcd"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    tasks[2].cancel()
    print("asked")
    await asyncio.sleep(0)
    print("one turn later", [t.done() for t in tasks], lock.locked())
    await asyncio.sleep(0)
    print("two turns later", [t.done() for t in tasks], lock.locked())
    event.set()
    tasks[1].cancel()
    for result, task in zip(await asyncio.gather(*tasks, return_exceptions=True), tasks):
        print(task.get_name(), repr(result))


asyncio.run(main())
