"""A client that blocks

`requests` is the library most people know. It knows nothing of coroutines:
`requests.get(url)` comes back when the whole page is there, and until then
the **thread** stands still, and the event loop with it.

So it is of no use to call it in tasks. Three tasks are made, and they run
one after the other: 3 + 1 + 2 = **6 seconds**. There is no `await` in
`blocking` at which one could give way to another.

The second half sends the same calls away with `asyncio.to_thread`, each into
a thread of its own, and takes **3 seconds**. That is a way out where there
is no library for coroutines; where there is one, use that.

## Watch for

- While one page is being fetched the loop is blocked, and two tasks are
  ready and cannot run.
- The pages come in the order of the tasks, the slowest first. From the
  threads the quickest comes first.
- In the second half `main` waits, and the loop is free.
"""
#! host: news.example delay=3
#! host: shop.example delay=1
#! host: wiki.example delay=2
import asyncio
import time

import requests

URLS = [
    "http://news.example/",
    "http://shop.example/",
    "http://wiki.example/",
]


async def blocking(url):
    #: This comes back when the whole page is there. Nobody else can run.
    response = requests.get(url)
    print(f"{url} {response.status_code}")


async def in_a_thread(url):
    #: [suspended] The call is made in another thread. The loop is free.
    response = await asyncio.to_thread(requests.get, url)
    print(f"{url} {response.status_code}")


async def timed(what, jobs):
    start = time.perf_counter()
    await asyncio.gather(*jobs)
    print(f"{what}: {time.perf_counter() - start:.0f} s")


async def main():
    #? Three sites need 3, 1 and 2 seconds, and there is a task for each. How
    #? long will it take?
    #? - 3 seconds
    #? + 6 seconds
    #? = prints: in tasks: 6 s
    #? = next-output: http://news.example/ 200
    #? ! Nobody gives way, so the tasks run one after the other.
    await timed("in tasks", [blocking(url) for url in URLS])
    #: Now each call gets a thread of its own.
    await timed("in threads", [in_a_thread(url) for url in URLS])


asyncio.run(main())
