"""A crawler with gather

`asyncio.gather` makes tasks of all the coroutines it is given, and waits for
all of them. The result is the same as with tasks made by hand: **4 seconds**.

The star in `gather(*tasks)` unpacks the list, so that each task becomes an
argument of its own. (Two stars would unpack a dictionary into keyword
arguments.)

## Watch for

- `main` is suspended only once, until the last page is there.
- The tasks end in the order of their timers, and the last one wakes `main`.
"""
import asyncio
import time


async def crawl_page(url):
    print(f"crawling {url}")
    seconds = int(url.split("_")[-1])
    await asyncio.sleep(seconds)
    print(f"OK {url}")


async def main(urls):
    tasks = [asyncio.create_task(crawl_page(url)) for url in urls]
    #: [suspended] main waits for all four at once.
    #: [resumed] The last of the four is done, and main goes on.
    #? How many seconds will it take?
    #? - 1: that of the first page
    #? + 4: that of the slowest page
    #? - 10: that of all pages together
    #? = end-time: 4
    #? ! All four timers are set at the time 0.
    await asyncio.gather(*tasks)


start = time.perf_counter()
asyncio.run(main(["url_1", "url_2", "url_3", "url_4"]))
print(f"Wall time: {time.perf_counter() - start:.1f} s")
