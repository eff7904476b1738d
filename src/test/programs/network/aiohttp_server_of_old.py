"""The server as it was written before runners: make_handler and create_server."""
#! client: GET http://localhost:8000/
#! client: GET http://localhost:8000/hello/client{n} times=3 every=0.1
import asyncio
import warnings

from aiohttp import web

warnings.simplefilter("ignore", DeprecationWarning)


async def index(request):
    await asyncio.sleep(0.5)
    return web.Response(body="<h1>Hello, World</h1>")


async def hello(request):
    print("hello", request.match_info["name"], asyncio.get_running_loop().time())
    await asyncio.sleep(0.5)
    text = "<h1>hello, %s</h1>" % request.match_info["name"]
    print("answer", text)
    return web.Response(body=text.encode("utf-8"))


async def init(loop):
    app = web.Application(loop=loop)
    app.router.add_route("GET", "/", index)
    app.router.add_route("GET", "/hello/{name}", hello)
    server = await loop.create_server(app.make_handler(), "", 8000)
    print("Server started at http://127.0.0.1:8000")
    return server


loop = asyncio.new_event_loop()
loop.run_until_complete(init(loop))
try:
    loop.run_forever()
except KeyboardInterrupt:
    print("stopped at", loop.time())
