"""The same pages by calls, by awaits in a row, by tasks and by gather: 10, 10, 4 and 4 seconds."""
import asyncio
import time

URLS = ["url_1", "url_2", "url_3", "url_4"]


def plain(url):
    print("crawling {}".format(url))
    time.sleep(int(url.split("_")[-1]))
    print("OK {}".format(url))


async def crawl_page(url):
    print("crawling {}".format(url))
    await asyncio.sleep(int(url.split("_")[-1]))
    print("OK {}".format(url))


async def in_a_row():
    for url in URLS:
        await crawl_page(url)


async def by_tasks():
    tasks = [asyncio.create_task(crawl_page(url)) for url in URLS]
    for task in tasks:
        await task


async def by_gather():
    tasks = [asyncio.create_task(crawl_page(url)) for url in URLS]
    await asyncio.gather(*tasks)


def timed(name, call):
    start = time.perf_counter()
    call()
    print("%s: %.0f s" % (name, time.perf_counter() - start))


timed("plain", lambda: [plain(url) for url in URLS])
timed("in a row", lambda: asyncio.run(in_a_row()))
timed("tasks", lambda: asyncio.run(by_tasks()))
timed("gather", lambda: asyncio.run(by_gather()))
