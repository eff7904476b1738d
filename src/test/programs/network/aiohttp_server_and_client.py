"""A server and a client of aiohttp in one program."""
import asyncio, aiohttp
from aiohttp import web
async def handler(request):
    name = request.query.get("name", "nobody")
    return web.Response(text=f"Hello, {name}")
async def main():
    app = web.Application()
    app.router.add_get("/", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "localhost", 8080)
    await site.start()
    print(site.name, runner.addresses)
    async with aiohttp.ClientSession() as session:
        for n in "ab":
            async with session.get("http://localhost:8080/", params={"name": n}) as r:
                print(r.status, await r.text(), r.headers["Content-Type"], r.headers["Server"][:6])
        async with session.post("http://localhost:8080/") as r:
            print(r.status, await r.text(), r.headers["Allow"])
    await runner.cleanup()
    print("done")
asyncio.run(main())
