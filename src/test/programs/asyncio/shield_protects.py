"""shield: the outer wait is cancelled, the inner task goes on."""
import asyncio


async def precious():
    print("precious starts")
    await asyncio.sleep(3)
    print("precious ends")
    return "gold"


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(precious())
    shielded = asyncio.shield(task)
    loop.call_later(1, shielded.cancel)
    try:
        await shielded
    except asyncio.CancelledError:
        print("outer cancelled at", loop.time(), "inner done:", task.done())
    print(await task, loop.time())
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.sleep(2, "late")), 1)
    except TimeoutError:
        print("timeout at", loop.time())
    inner = asyncio.create_task(precious())
    inner.cancel()
    try:
        await asyncio.shield(inner)
    except asyncio.CancelledError:
        print("cancelled inside")


asyncio.run(main())
