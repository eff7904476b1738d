"""The download with await

The same download, and the same timers. But now it is **one** function, in
the order in which it happens. Where the callbacks had a gap, there is an
`await`.

The function `after` is the hinge between the two worlds. It makes a future,
sets a timer whose callback puts the result into it, and waits for the
future. `asyncio.sleep` is built like this.

The callbacks have not gone away. Future and task have taken them over: the
timer's callback fills the future, and the future's callback wakes the task.

## Watch for

- The times are those of the callbacks.
- While the download waits, its frame is kept, and with it `url` and `page`.
- Who calls `download` can wait for its end, and would get its errors.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.1f} s"


async def after(seconds, value):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    #: The timer's callback is set_result. It knows nothing of the download.
    loop.call_later(seconds, future.set_result, value)
    #: [suspended] The whole chain is suspended, from main down to here.
    #: [resumed] The result is there, and the task has been woken.
    return await future


async def download(url):
    print(f"{clock()}: asking for {url}")
    page = await after(1, "<html>")
    #? Where does url come from, one second later?
    #? - it was handed on by the timer
    #? + it is a local variable, and was kept with the frame
    #? = variable url: 'url_1'
    #? = time: 1
    #? ! A suspended frame keeps all its variables.
    print(f"{clock()}: received {url}, {len(page)} characters")
    await after(0.5, None)
    print(f"{clock()}: saved {url}")


async def main():
    await download("url_1")
    #: Here it is known that the download has ended. No stop is needed.
    print("main goes on")


asyncio.run(main())
