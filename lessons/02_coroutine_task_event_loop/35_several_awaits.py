"""Several awaits in one coroutine

A coroutine may `await` as often as it likes. Each one is finished before the
next begins, so the results come in the order in which they stand in the
code, and the second may make use of the first.

That is the right thing when one step needs the result of another. When it
does not, time is wasted: see *Workers together*.

## Watch for

- `others` is called twice, so two coroutines are made, one after the other.
- The second does not exist yet while the first one sleeps.
"""
import asyncio
import time


async def others(name):
    print(f"{name} begins")
    #: [suspended 1] Only the first one exists now.
    #: [suspended 2] The second one has begun when the first had ended.
    await asyncio.sleep(2)
    print(f"{name} ends")
    return f"result of {name}"


async def func():
    print("func runs")
    response1 = await others("first")
    print(f"got {response1}")
    #? The first coroutine took two seconds. When will the second be done?
    #? - at 2 s
    #? + at 4 s
    #? = time: 2
    #? = end-time: 4
    #? ! It is called only now, and then takes two seconds more.
    response2 = await others("second")
    print(f"got {response2}")


start = time.perf_counter()
asyncio.run(func())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
