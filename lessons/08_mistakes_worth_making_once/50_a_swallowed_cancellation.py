"""A swallowed cancellation

`cancel()` raises a `CancelledError` in the task. If the task catches it and
goes on, then nothing comes of the cancellation: it has been **swallowed**.
Whoever wanted the task to end waits on.

It is easily done. A bare `except:` or an `except BaseException:` around an
`await` takes every error, the `CancelledError` among them. (It is no
`Exception`, so `except Exception:` lets it pass.)

The rule: do what has to be done, and then `raise`.

## Watch for

- `cancel()` gives `True`: the request was made. It does not say that it will
  be obeyed.
- The stubborn task ends by itself in the end, and counts as finished.
- The polite task ends at once, as cancelled.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


async def stubborn():
    for attempt in (1, 2, 3):
        try:
            await asyncio.sleep(2)
        except BaseException:
            #: The cancellation has been caught, and is forgotten here.
            print(f"{clock()}: error in attempt {attempt}, never mind")


async def polite():
    try:
        await asyncio.sleep(6)
    except BaseException:
        print(f"{clock()}: tidied up")
        #: It is passed on, and so the task ends as cancelled.
        raise


async def stop(task):
    await asyncio.sleep(1)
    #: The task is asked to end.
    print(f"{clock()}: cancel gives {task.cancel()}")
    #: [suspended] This waits for the task's end, however it ends.
    await asyncio.wait([task])
    print(f"{clock()}: it is cancelled: {task.cancelled()}")


async def main():
    #? The stubborn task sleeps three times two seconds, and is cancelled
    #? after one. When does it end?
    #? - at 1 s
    #? - at 2 s
    #? + at 5 s
    #? = prints: 5 s: it is cancelled: False
    #? ! The first sleep is cut short after one second. The other two are
    #? ! slept to the end.
    await stop(asyncio.create_task(stubborn()))
    await stop(asyncio.create_task(polite()))


asyncio.run(main())
