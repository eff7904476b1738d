"""aiohttp's client against declared hosts: statuses, bodies, errors, redirections, limits."""
#! host: shop.example delay=1
#! page: http://shop.example/gone status=404
#! page: http://shop.example/old location=/new
#! page: http://shop.example/new body="<p>new</p>"
#! page: http://shop.example/item.json body="{\"id\": 7, \"name\": \"tea\"}"
#! page: http://shop.example/flaky status=503 times=2
#! page: http://shop.example/cut fail=reset size=1000
#! page: http://shop.example/never fail=timeout
#! host: closed.example fail=refused
import asyncio
import time

import aiohttp

start = time.perf_counter()


def now():
    return f"{time.perf_counter() - start:.1f} s:"


async def main():
    async with aiohttp.ClientSession("http://shop.example") as session:
        async with session.get("/") as response:
            print(now(), response.status, response.reason, response.ok, response.method)
            print(response.url, response.content_type, response.charset, response.version)
            text = await response.text()
            print(len(text) == response.content_length, text.splitlines()[0])
        async with session.get("/gone") as response:
            print(now(), response.status, response.ok, await response.text())
            try:
                response.raise_for_status()
            except aiohttp.ClientResponseError as error:
                print(type(error).__name__, error, error.status, error.message)
        async with session.get("/old") as response:
            print(now(), response.status, response.url, await response.text())
            print([(r.status, str(r.url)) for r in response.history])
        async with session.get("/old", allow_redirects=False) as response:
            print(now(), response.status, response.headers["location"])
        response = await session.get("/item.json", params={"q": "a b", "n": 1})
        print(now(), response.url, await response.json())
        print(response.closed)
        for _ in range(3):
            async with session.get("/flaky") as response:
                print(now(), response.status)
        async with session.get("/cut") as response:
            try:
                await response.read()
            except aiohttp.ClientPayloadError as error:
                print(now(), error)
        try:
            timeout = aiohttp.ClientTimeout(total=2)
            await session.get("/never", timeout=timeout)
        except asyncio.TimeoutError as error:
            print(now(), repr(error))
        for url in ("http://closed.example/", "http://nobody.invalid/", "ftp://a/", "nonsense"):
            try:
                async with aiohttp.request("GET", url):
                    pass
            except aiohttp.ClientError as error:
                print(now(), type(error).__name__, error)
        print(session.closed)
    print(session.closed)
    try:
        await session.get("/")
    except RuntimeError as error:
        print(error)


asyncio.run(main())
