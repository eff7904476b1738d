"""Three sites over aiohttp

So far a `sleep` has stood for the network. Now there is one: `aiohttp`
fetches real pages, with coroutines. (Here the network is simulated. How long
each site takes is written in the lines with `#!`.)

A **session** keeps what belongs together: connections that are still open,
cookies, settings. `session.get(url)` asks for a page. `async with` waits
until the answer begins, and closes it at the end of the block. At that point
there is a **status**, and not yet a body: `await response.read()` waits for
that.

## Watch for

- All three are asked for at the time 0. They come in another order than they
  were started in.
- While it waits for the network a task is suspended, just as in a sleep.
- `gather` gives the sizes in the order of the tasks, whichever came first.
"""
#! host: news.example delay=3
#! host: shop.example delay=1
#! host: wiki.example delay=2
#! page: http://news.example/ size=12kB
#! page: http://shop.example/ size=7kB
#! page: http://wiki.example/ size=30kB
import asyncio
import time

import aiohttp

URLS = [
    "http://news.example/",
    "http://shop.example/",
    "http://wiki.example/",
]
start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


async def fetch(session, url):
    print(f"{clock()}: starting {url}")
    #: [suspended] The task waits for the network: first for a connection,
    #: then for the answer. The loop is free for others.
    async with session.get(url) as response:
        #: The answer has begun: its status is known.
        print(f"{clock()}: {url} {response.status}")
        body = await response.read()
        return len(body)


async def main():
    #: [reached 1] One session for all requests.
    async with aiohttp.ClientSession() as session:
        tasks = [asyncio.create_task(fetch(session, url)) for url in URLS]
        #? Three sites need 3, 1 and 2 seconds. Which status comes first?
        #? - 3 s: http://news.example/ 200
        #? + 1 s: http://shop.example/ 200
        #? - 2 s: http://wiki.example/ 200
        #? = prints: 1 s: http://shop.example/ 200
        #? = end-time: 3
        #? ! All requests are under way at the same time; the quickest answer
        #? ! comes first.
        sizes = await asyncio.gather(*tasks)
    print(f"{clock()}: {sizes} bytes")


asyncio.run(main())
