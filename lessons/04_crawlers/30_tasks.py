"""A crawler with tasks

`main` first makes a task for every page and then waits for them. All four
pages are under way at the same time, and the whole takes as long as the
slowest page: **4 seconds**.

That `main` awaits the tasks one by one costs nothing: a task runs whether or
not anybody is awaiting it, and awaiting one that is done already gives its
result at once.

## Watch for

- After the list of tasks has been built, four tasks are in the ready queue and
  none has started.
- All four lines *crawling ...* are printed at the time 0.
- Four timers, for 1, 2, 3 and 4 seconds, set at the same moment.
"""
import asyncio
import time


async def crawl_page(url):
    print(f"crawling {url}")
    seconds = int(url.split("_")[-1])
    #: [suspended] This page is being waited for, and the loop goes on to the
    #: next task.
    await asyncio.sleep(seconds)
    print(f"OK {url}")


async def main(urls):
    #: A task is created for every page. Each is ready, none has begun.
    tasks = [asyncio.create_task(crawl_page(url)) for url in urls]
    for task in tasks:
        #? [reached 1] Five tasks are alive here, main included. Which line
        #? is printed next?
        #? + crawling url_1
        #? - OK url_1
        #? - crawling url_4
        #? = next-output
        #? = pending-tasks: 5
        #? ! main gives way here, and the tasks start in the order in which
        #? ! they were created.
        await task


start = time.perf_counter()
asyncio.run(main(["url_1", "url_2", "url_3", "url_4"]))
print(f"Wall time: {time.perf_counter() - start:.1f} s")
