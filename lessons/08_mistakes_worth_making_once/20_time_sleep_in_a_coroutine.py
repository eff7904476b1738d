"""time.sleep in a coroutine

`time.sleep` does not know of the event loop. It stops the whole thread, and
with it the loop: no other task can run, no timer can fire. The loop is
**blocked**.

The same is done by anything else that takes long and does not `await`: a
blocking download, a query to a database, a long computation.

Here one task wants to tick every second. Another one sleeps with
`time.sleep`, twice two seconds.

## Watch for

- While `blocks` sleeps the loop is blocked: the clock goes on, and nothing
  else can happen.
- In the first two seconds `ticks` is ready, and cannot even begin. In the
  next two its timer is due, and cannot fire.
- Its ticks come late, though there is nothing wrong with it.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


async def blocks():
    for _ in range(2):
        #: The loop stands still until this is over.
        time.sleep(2)
        print(f"{clock()}: blocks has slept for 2 s")
        #: Only here do the others get their turn.
        await asyncio.sleep(0)


async def ticks():
    for _ in range(2):
        await asyncio.sleep(1)
        #: [reached 1] The timer was due at 3 s. The loop was blocked then,
        #: and could not fire it.
        print(f"{clock()}: tick")


async def main():
    #? ticks wants to tick after one and after two seconds. When does it
    #? tick for the first time?
    #? - at 1 s
    #? - at 2 s
    #? + at 4 s
    #? = prints: 4 s: tick
    #? = never-prints: 1 s: tick
    #? = never-prints: 2 s: tick
    #? ! The first time.sleep delays the setting of the timer to 2 s, the
    #? ! second one delays its firing to 4 s.
    await asyncio.gather(blocks(), ticks())


asyncio.run(main())
