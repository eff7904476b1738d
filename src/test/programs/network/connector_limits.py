"""How many connections there may be at once: of the connector, of a host, of the server."""
#! host: a.example delay=1
#! host: busy.example delay=1 connections=2
#! host: full.example delay=1 connections=1 over=503
import asyncio
import time

import aiohttp


async def fetch(session, url, start):
    async with session.get(url) as response:
        await response.read()
        return response.status, round(time.perf_counter() - start, 1)


async def run(title, url, count, **limits):
    start = time.perf_counter()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(**limits)) as session:
        print(title, await asyncio.gather(*(fetch(session, url, start) for _ in range(count))))


async def main():
    await run("no limit", "http://a.example/", 4)
    await run("limit=2", "http://a.example/", 4, limit=2)
    await run("limit_per_host=1", "http://a.example/", 3, limit_per_host=1)
    await run("a busy host", "http://busy.example/", 4)
    await run("a full host", "http://full.example/", 3)
    print(await (await aiohttp.ClientSession().get("http://a.example/")).text() != "")


asyncio.run(main())
