"""run_app with routes from a table, a middleware, and clients from outside."""
#! client: GET http://localhost:8080/hello/{n} times=3 every=0.1
#! client: GET http://localhost:8080/none at=1
#! client: POST http://localhost:8080/items at=1 body="{\"a\": 1}"
#! client: GET http://localhost:8080/boom at=1
import asyncio

from aiohttp import web
routes = web.RouteTableDef()

@routes.get("/hello/{name}")
async def hello(request):
    print("request", request.path, asyncio.get_running_loop().time())
    await asyncio.sleep(0.5)
    return web.json_response({"hello": request.match_info["name"]})

@routes.post("/items")
async def items(request):
    print(await request.json(), request.content_type)
    raise web.HTTPFound("/hello/x")

@routes.get("/boom")
async def boom(request):
    1/0

@web.middleware
async def log(request, handler):
    try:
        resp = await handler(request)
    except web.HTTPException as e:
        print("raised", e.status, e)
        raise
    print(request.method, request.path, resp.status)
    return resp

async def up(app): print("startup")
async def down(app): print("cleanup")
app = web.Application(middlewares=[log])
app.add_routes(routes)
app.on_startup.append(up); app.on_cleanup.append(down)
web.run_app(app)
print("after")
