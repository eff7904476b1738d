"""A server as many are written: views, streams, forms, cookies, cleanup."""
import asyncio
from aiohttp import web
import aiohttp, json
async def on_startup(app):
    app["db"] = {"1": "one"}
    app["task"] = asyncio.create_task(ticker())
async def ticker():
    try:
        while True:
            await asyncio.sleep(1)
            print("tick")
    except asyncio.CancelledError:
        print("ticker cancelled")
        raise
async def on_cleanup(app):
    app["task"].cancel()
    try:
        await app["task"]
    except asyncio.CancelledError:
        pass
    print("cleaned")
class ItemView(web.View):
    async def get(self):
        item = self.request.app["db"].get(self.request.match_info["id"])
        if item is None:
            raise web.HTTPNotFound(text=json.dumps({"error": "no"}), content_type="application/json")
        return web.json_response({"item": item})
    async def put(self):
        data = await self.request.json()
        self.request.app["db"][self.request.match_info["id"]] = data["v"]
        return web.Response(status=204)
async def stream(request):
    resp = web.StreamResponse(headers={"Content-Type": "text/plain"})
    await resp.prepare(request)
    for i in range(3):
        await resp.write(f"{i}\n".encode())
        await asyncio.sleep(0.2)
    await resp.write_eof()
    return resp
async def form(request):
    data = await request.post()
    return web.Response(text=data["name"] + request.query.get("q", "-") + str(request.headers.get("X-T")))
async def cookie(request):
    r = web.Response(text=str(request.cookies.get("c")))
    r.set_cookie("c", "v")
    return r
async def bad(request):
    return "text"
async def client(app):
    async with aiohttp.ClientSession("http://localhost:8080") as s:
        async with s.get("/items/1") as r: print(r.status, await r.json())
        async with s.get("/items/9") as r: print(r.status, await r.text(), r.content_type)
        async with s.put("/items/9", json={"v": 5}) as r: print(r.status, repr(await r.text()))
        async with s.get("/items/9") as r: print(await r.json())
        async with s.delete("/items/9") as r: print(r.status, r.headers["Allow"])
        async with s.get("/stream") as r:
            async for line in r.content: print(line, asyncio.get_running_loop().time())
        async with s.post("/form?q=1", data={"name": "Ann"}, headers={"X-T": "t"}) as r: print(await r.text())
        async with s.get("/cookie") as r: print(await r.text(), r.cookies["c"].value)
        async with s.get("/cookie") as r: print(await r.text())
        async with s.get("/bad") as r: print(r.status, await r.text())
    raise web.GracefulExit
def make():
    app = web.Application()
    app.router.add_view("/items/{id:\\d+}", ItemView)
    app.add_routes([web.get("/stream", stream), web.post("/form", form), web.get("/cookie", cookie), web.get("/bad", bad)])
    app.on_startup.append(on_startup)
    app.on_cleanup.append(on_cleanup)
    async def bg(app):
        t = asyncio.create_task(client(app))
        yield
    app.cleanup_ctx.append(bg)
    print(app.router["x"] if "x" in app.router else "no x")
    return app
if __name__ == "__main__":

    web.run_app(make(), host="127.0.0.1", port=8080)
