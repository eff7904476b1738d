"""A crawler with workers

A real crawler does not know its pages beforehand: each page has **links** to
others. So the pages wait in a queue. Some workers take them out, fetch them,
and put in what links they find. The workers are producers and consumers at
the same time.

When is such a crawler done? Not when the queue is empty: a page that is
being fetched may bring new links. It is done when the queue is empty **and**
nobody is working, and that is what `queue.join()` waits for, provided that
each worker puts in the new links **before** it calls `task_done`.

## Watch for

- At the beginning there is one page only, so the second worker has to wait.
- `seen` keeps the crawler from going in a circle: `/d` has a link back.
- Two workers are never busier than two pages at a time, however many wait.
"""
import asyncio
import time

LINKS = {
    "/": ["/a", "/b"],
    "/a": ["/c"],
    "/b": ["/c", "/d"],
    "/c": [],
    "/d": ["/"],
}
start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


async def worker(name, queue, seen):
    while True:
        #: [suspended] There is no page to be fetched at the moment.
        page = await queue.get()
        print(f"{clock()}: {name} fetches {page}")
        await asyncio.sleep(1)
        for link in LINKS[page]:
            if link not in seen:
                #: Seen from now on, so that nobody puts it in once more.
                seen.add(link)
                queue.put_nowait(link)
        #: The new links have been put in. Only now is this page done.
        queue.task_done()


async def main():
    queue, seen = asyncio.Queue(), {"/"}
    queue.put_nowait("/")
    workers = [
        asyncio.create_task(worker(name, queue, seen))
        for name in ("one", "two")
    ]
    #? Five pages of one second each, two workers. How long will it take?
    #? - 2.5 seconds
    #? + 3 seconds
    #? - 5 seconds
    #? = end-time: 3
    #? = next-output: 0 s: one fetches /
    #? ! In the first second only one page is known. Then two workers share
    #? ! four pages.
    #: [suspended] main waits until every page is done.
    await queue.join()
    print(f"{clock()}: {len(seen)} pages")
    for task in workers:
        task.cancel()


asyncio.run(main())
