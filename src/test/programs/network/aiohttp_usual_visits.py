"""A program that only serves: a client comes for each route, and then it is stopped."""
from aiohttp import web


async def index(request):
    print("index", request.remote, request.headers["User-Agent"])
    return web.Response(text="index")


async def item(request):
    print("item", request.match_info["item_id"], request.path)
    return web.json_response({"id": request.match_info["item_id"]})


async def add(request):
    print("never asked for")
    return web.Response()


app = web.Application()
app.add_routes([web.get("/", index), web.get("/items/{item_id}", item), web.post("/", add)])
web.run_app(app, port=9000)
print("end")
