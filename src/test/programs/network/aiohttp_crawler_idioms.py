"""A crawler as many are written: semaphore, limits, all kinds of bodies and errors."""
import asyncio, aiohttp, time
from typing import List
async def fetch(session: aiohttp.ClientSession, url: str, sem: asyncio.Semaphore) -> dict:
    async with sem:
        try:
            async with session.get(url, timeout=aiohttp.ClientTimeout(total=3), ssl=False) as resp:
                resp.raise_for_status()
                return {"url": url, "status": resp.status, "len": len(await resp.text())}
        except aiohttp.ClientResponseError as e:
            return {"url": url, "error": e.status}
        except (aiohttp.ClientError, asyncio.TimeoutError) as e:
            return {"url": url, "error": type(e).__name__}
async def main():
    urls = [f"https://jsonplaceholder.typicode.com/todos/{i}" for i in range(1, 6)] + ["https://httpbin.org/status/500", "https://httpbin.org/delay/5", "http://nx.invalid"]
    sem = asyncio.Semaphore(3)
    connector = aiohttp.TCPConnector(limit=10, limit_per_host=5, ssl=False, ttl_dns_cache=300)
    async with aiohttp.ClientSession(connector=connector, headers={"User-Agent": "me"}, raise_for_status=False) as session:
        for coro in asyncio.as_completed([fetch(session, u, sem) for u in urls]):
            print(await coro)
        async with asyncio.TaskGroup() as tg:
            ts = [tg.create_task(fetch(session, u, sem)) for u in urls[:2]]
        print([t.result()["status"] for t in ts])
        resp = await session.get(urls[0])
        data = await resp.json()
        print(data["id"], resp.headers.get("X"), "content-type" in resp.headers)
        try:
            async with asyncio.timeout(1):
                await session.get("https://httpbin.org/delay/3")
        except TimeoutError:
            print("timeout")
        async with session.get("https://example.org/big.bin") as r:
            n = 0
            async for chunk in r.content.iter_chunked(1024):
                n += len(chunk)
            print(n == r.content_length)
        async with session.get("https://example.org/a.txt") as r:
            lines = [l async for l in r.content]
            print(len(lines) > 1, lines[0].endswith(b"\n"))
        async with session.post("https://httpbin.org/post", data={"k": "v"}) as r:
            print((await r.json())["form"])
        async with session.post("https://httpbin.org/post", data=aiohttp.FormData({"a": "b"})) as r:
            print((await r.json())["form"])
        async with session.put("https://httpbin.org/put", data=b"raw") as r:
            print((await r.json())["data"])
        async with session.request("PATCH", "https://httpbin.org/patch", json=[1]) as r:
            print((await r.json())["json"])
        async with session.head("https://example.org/") as r:
            print(r.status, r.headers["Content-Length"], await r.read())
        try:
            async with session.get("https://example.org/") as r:
                await r.json()
        except aiohttp.ContentTypeError as e:
            print(e)
start = time.perf_counter()
asyncio.run(main())
print(round(time.perf_counter() - start, 2))
