"""A starting gun

Three runners wait for one signal. An `asyncio.Event` is a flag that tasks
can wait for: `await event.wait()` suspends until somebody calls
`event.set()`, and that wakes **all** of them.

## Watch for

- All three are woken by the same call, in the order in which they began to
  wait.
- Who comes late, when the flag is set already, does not wait at all.
"""
import asyncio
import time

start = time.perf_counter()


async def runner(name, gun):
    #: [suspended] The gun has not been fired yet.
    #: [resumed] The shot has woken this runner.
    await gun.wait()
    print(f"{name} runs at {time.perf_counter() - start:.0f} s")


async def main():
    gun = asyncio.Event()
    tasks = [asyncio.create_task(runner(name, gun)) for name in "ABC"]
    await asyncio.sleep(1)
    gun.set()
    #? The gun has been fired. Who runs first?
    #? - main, to its end
    #? + A
    #? - C
    #? = next-output: A runs at 1 s
    #? ! A began to wait first, so it is first in the ready queue.
    await asyncio.gather(*tasks)
    #: The flag is still set: D does not wait.
    await runner("D", gun)


asyncio.run(main())
