"""A crawler that takes what comes

`gather` gives all results at once, when the last one is there, in the order
of the call. Often one would rather begin with what is there already.

`asyncio.as_completed` makes tasks of all coroutines and gives things to be
awaited, one for each. The first of them brings the result that is ready
first, the next one the second, and so on. The whole takes as long as
before, **3 seconds**, but the first page is worked on after one.

## Watch for

- The pages come in another order than they were asked for.
- `main` is suspended three times, each time until one more page is there.
- What `as_completed` gives is no task: it does not say beforehand which
  page it will be.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


async def crawl_page(url):
    seconds = int(url.split("_")[-1])
    await asyncio.sleep(seconds)
    return f"text of {url}"


async def main(urls):
    pages = [crawl_page(url) for url in urls]
    #? [reached 1] Pages 3, 1 and 2 are asked for, in this order. Which is
    #? printed first?
    #? - 3 s: text of url_3
    #? + 1 s: text of url_1
    #? = prints: 1 s: text of url_1
    #? = next-output: 1 s: text of url_1
    #? = end-time: 3
    #? ! The number is how long the page takes; what is ready first comes
    #? ! first.
    #: [reached 1] All three are started here.
    for coming in asyncio.as_completed(pages):
        #: [suspended] main waits for whichever is ready next.
        text = await coming
        print(f"{clock()}: {text}")


asyncio.run(main(["url_3", "url_1", "url_2"]))
