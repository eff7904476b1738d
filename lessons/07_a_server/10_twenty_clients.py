"""A server for twenty clients

`aiohttp` makes servers, too. An **application** has routes: each says which
coroutine, called a **handler**, answers which address. Part of the address
may be a variable: `/hello/{name}` is for every name, and the handler finds
it in `request.match_info`.

`web.run_app` starts an event loop, listens at the port 8080, and makes a
task for each connection. So a handler that waits holds nobody up.

Each of the two handlers here waits for half a second, as if it asked a
database. Twenty clients come at the same moment. (They are simulated: the
lines with `#!` declare them.)

## Watch for

- Each client's request is handled by a task of its own.
- All twenty wait at the same time, so the last answer leaves after half a
  second, and not after ten.
- `run_app` ends when the last client has its answer. A real server would go
  on waiting for others.
"""
#! client: GET http://localhost:8080/ times=10
#! client: GET http://localhost:8080/hello/guest_{n} times=10
import asyncio
import time

from aiohttp import web

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.1f} s"


async def index(request):
    #: [suspended 1] One handler waits. The loop can take the next client.
    await asyncio.sleep(0.5)
    print(f"{clock()}: answer to {request.path}")
    return web.Response(text="<h1>Hello, World</h1>")


async def hello(request):
    await asyncio.sleep(0.5)
    #: [reached 1] What stands in the address for {name}.
    name = request.match_info["name"]
    print(f"{clock()}: answer to {name}")
    return web.Response(text=f"<h1>hello, {name}</h1>")


app = web.Application()
app.router.add_route("GET", "/", index)
app.router.add_route("GET", "/hello/{name}", hello)
#? Twenty clients come at once, and each answer takes half a second. When
#? does the last answer leave?
#? + after 0.5 s
#? - after 10 s
#? = prints: 0.5 s: answer to guest_10
#? = end-time: 0.5
#? ! All handlers wait at the same time, in one thread.
#: From here on the event loop runs.
web.run_app(app)
print(f"{clock()}: the server has ended")
