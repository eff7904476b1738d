"""A Barrier lets its parties go together."""
import asyncio


async def party(name, delay, barrier):
    await asyncio.sleep(delay)
    print(name, "arrives at", asyncio.get_running_loop().time())
    place = await barrier.wait()
    print(name, "goes on, place", place)


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(party("a", 1, barrier), party("b", 3, barrier), party("c", 2, barrier))
    print(barrier.n_waiting, barrier.parties, barrier.broken)


asyncio.run(main())
