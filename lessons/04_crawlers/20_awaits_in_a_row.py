"""A crawler with awaits in a row

The functions have become coroutines, and `time.sleep` has become `await
asyncio.sleep`. The program could now wait for several pages at once. But it
does not: it still takes **10 seconds**.

`await crawl_page(url)` waits until that page is complete, and only then does
the loop in `main` come to the next one. Awaiting one after the other is as
slow as calling one after the other.

## Watch for

- Only one task exists. Whenever it sleeps, the event loop has nothing else to
  run.
- What is printed, and when, is the same as with plain calls.
"""
import asyncio
import time


async def crawl_page(url):
    print(f"crawling {url}")
    seconds = int(url.split("_")[-1])
    #: [suspended] The task gives way to the event loop, but there is no other
    #: task.
    await asyncio.sleep(seconds)
    print(f"OK {url}")


async def main(urls):
    for url in urls:
        #? [reached 1] How many tasks exist in this program?
        #? + 1
        #? - 2
        #? - 4
        #? = pending-tasks
        #? ! Awaiting a coroutine directly makes no task: it runs as a part
        #? ! of main.
        await crawl_page(url)


start = time.perf_counter()
asyncio.run(main(["url_1", "url_2", "url_3", "url_4"]))
print(f"Wall time: {time.perf_counter() - start:.1f} s")
