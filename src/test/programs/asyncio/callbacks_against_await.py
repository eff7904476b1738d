"""One download told twice: with callbacks, and with await."""
import asyncio


def download(url, on_done, on_error):
    loop = asyncio.get_running_loop()
    print("request", url)
    if "bad" in url:
        loop.call_later(1, on_error, OSError(f"cannot reach {url}"))
    else:
        loop.call_later(2, on_done, f"<page of {url}>")


def with_callbacks(url, finished):
    def done(page):
        print("callback got", page)
        finished.set_result(len(page))

    def failed(error):
        print("callback failed:", error)
        finished.set_result(0)

    download(url, done, failed)


async def fetch(url):
    future = asyncio.get_running_loop().create_future()
    download(url, future.set_result, future.set_exception)
    return await future


async def with_await(url):
    try:
        page = await fetch(url)
    except OSError as error:
        print("await failed:", error)
        return 0
    print("await got", page)
    return len(page)


async def main():
    for url in ("good.example", "bad.example"):
        finished = asyncio.get_running_loop().create_future()
        with_callbacks(url, finished)
        print(await finished, await with_await(url), asyncio.get_running_loop().time())


asyncio.run(main())
