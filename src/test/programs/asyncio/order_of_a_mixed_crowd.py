"""Gather, wait, timers, callbacks and sleep(0) at once: one order, always the same."""
import asyncio

log = []


def note(*words):
    loop = asyncio.get_running_loop()
    log.append(f"{loop.time():.2f} " + " ".join(map(str, words)))


async def hopper(name, hops):
    for hop in range(hops):
        note(name, "hop", hop)
        await asyncio.sleep(0)
    return name


async def napper(name, *naps):
    for nap in naps:
        note(name, "naps", nap)
        await asyncio.sleep(nap)
    note(name, "awake")
    return name


async def chain(depth):
    note("chain", depth)
    if depth:
        await chain(depth - 1)
        await asyncio.create_task(hopper(f"link{depth}", 1))
    note("chain", depth, "back")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(note, "soon")
    loop.call_later(0.1, note, "timer .1")
    first = asyncio.create_task(napper("first", 0.1, 0, 0.1))
    second = asyncio.gather(hopper("x", 2), napper("y", 0.1, 0.1), hopper("z", 1))
    second.add_done_callback(lambda f: note("gather done", f.result()))
    third = asyncio.create_task(chain(2))
    loop.call_soon(loop.call_soon, note, "soon of soon")
    done, pending = await asyncio.wait([first, third], return_when=asyncio.FIRST_COMPLETED)
    note("first of wait", len(done), len(pending))
    loop.call_at(0.2, note, "timer .2")
    await asyncio.wait_for(first, 0.5)
    note("first is back")
    await second
    note("main ends")


asyncio.run(main())
print(*log, sep="\n")
