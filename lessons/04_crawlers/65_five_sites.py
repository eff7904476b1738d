"""Five sites, and not all is well

Of five sites two answer as they should. One has no such page, one is not
there, and one is so slow that nobody wants to wait for it. A crawler has to
live with all that, and no site should hold up the others.

Before an answer comes, several things have to be waited for: the **address**
behind a name, a **connection** to it, and the **answer** itself. A task is
suspended for each of them, and the timeline shows them one by one.

- A status such as 404 is an answer like any other. `raise_for_status()`
  makes an exception of it, a `ClientResponseError`.
- Where no connection comes about there is a `ClientConnectorError`.
- `ClientTimeout(total=2)` gives up after two seconds, with a `TimeoutError`.

## Watch for

- All five begin at the same time, and the whole takes two seconds: as long
  as the timeout.
- Each exception is caught in the task that it belongs to.
- An answer comes in pieces: first its beginning, then the body.
"""
#! host: *.example dns=50ms latency=100ms delay=400ms
#! host: off.example fail=refused
#! host: slow.example delay=9
#! page: http://news.example/ size=12kB
#! page: http://wiki.example/ size=30kB delay=900ms
#! page: http://shop.example/ status=404
import asyncio
import time

import aiohttp

SITES = ["news", "wiki", "shop", "off", "slow"]
start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.1f} s"


async def fetch(session, site):
    try:
        #: [suspended 1] First of all the address has to be found out.
        async with session.get(f"http://{site}.example/") as response:
            #: The answer has begun, and says how it is.
            response.raise_for_status()
            body = await response.read()
        print(f"{clock()}: {site}: {response.status}, {len(body)} bytes")
    except aiohttp.ClientResponseError as error:
        print(f"{clock()}: {site}: {error.status} {error.message}")
    except aiohttp.ClientConnectorError:
        #: Nobody takes the connection there.
        print(f"{clock()}: {site}: no connection")
    except asyncio.TimeoutError:
        #: Two seconds are over. The answer would have come much later.
        print(f"{clock()}: {site}: too slow")


async def main():
    limit = aiohttp.ClientTimeout(total=2)
    async with aiohttp.ClientSession(timeout=limit) as session:
        #? One site would take nine seconds. How long will it take?
        #? - less than a second
        #? + 2 seconds
        #? - 9 seconds
        #? = end-time: 2
        #? ! That one is given up after two seconds. All others are done by
        #? ! then.
        await asyncio.gather(*[fetch(session, site) for site in SITES])


asyncio.run(main())
