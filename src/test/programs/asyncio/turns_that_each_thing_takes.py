"""How many turns of the loop pass before each kind of waiting is over."""
import asyncio

turns = 0


def count(loop):
    global turns
    turns += 1
    loop.call_soon(count, loop)


async def nothing():
    return None


async def one_sleep():
    await asyncio.sleep(0)


async def raising():
    raise ValueError


async def measure(what, awaitable):
    before = turns
    try:
        await awaitable
    except (ValueError, TimeoutError, asyncio.CancelledError):
        pass
    print(f"{what:32}{turns - before}")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(count, loop)
    await asyncio.sleep(0)
    await measure("coroutine", nothing())
    await measure("sleep(0)", asyncio.sleep(0))
    await measure("task of nothing", asyncio.create_task(nothing()))
    await measure("task of one sleep(0)", asyncio.create_task(one_sleep()))
    await measure("task that raises", asyncio.create_task(raising()))
    await measure("gather of nothing", asyncio.gather(nothing()))
    await measure("gather of three", asyncio.gather(nothing(), one_sleep(), nothing()))
    await measure("gather of gather", asyncio.gather(asyncio.gather(nothing())))
    await measure("empty gather", asyncio.gather())
    await measure("wait", asyncio.wait([asyncio.create_task(nothing())]))
    await measure("wait_for", asyncio.wait_for(nothing(), 10))
    await measure("wait_for without limit", asyncio.wait_for(nothing(), None))
    await measure("wait_for with zero", asyncio.wait_for(one_sleep(), 0))
    await measure("shield", asyncio.shield(nothing()))
    done = loop.create_future()
    done.set_result(1)
    await measure("finished future", done)
    queue = asyncio.Queue(1)
    await measure("put into an empty queue", queue.put(1))
    await measure("get from a full queue", queue.get())
    lock = asyncio.Lock()
    await measure("a free lock", lock.acquire())
    semaphore = asyncio.Semaphore(1)
    await measure("a free semaphore", semaphore.acquire())
    cancelled = asyncio.create_task(one_sleep())
    cancelled.cancel()
    await measure("a task cancelled before start", cancelled)
    running = asyncio.create_task(one_sleep())
    await asyncio.sleep(0)
    running.cancel()
    await measure("a task cancelled while waiting", running)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
