"""A crawler with plain calls

Four pages, fetched by plain function calls. The number at the end of a page's
name tells how many seconds its server takes, and `time.sleep` stands for the
waiting.

Each call has to be finished before the next begins: 1 + 2 + 3 + 4 = **10
seconds**, nearly all of them spent doing nothing.

## Watch for

- There is no event loop at all, and no task.
- The clock moves only inside `time.sleep`.
"""
import time


def crawl_page(url):
    print(f"crawling {url}")
    seconds = int(url.split("_")[-1])
    #: The whole program stands still here. Nothing else can happen meanwhile.
    time.sleep(seconds)
    print(f"OK {url}")


def main(urls):
    for url in urls:
        #? [reached 1] When will the second page begin to be fetched?
        #? - at once, while the first is being waited for
        #? + when the first is there
        #? = next-output: crawling url_1
        #? = prints: OK url_1
        #? ! There is nothing here that could do two things at a time.
        #: An ordinary call: main goes on when the page is there.
        crawl_page(url)


start = time.perf_counter()
main(["url_1", "url_2", "url_3", "url_4"])
print(f"Wall time: {time.perf_counter() - start:.1f} s")
