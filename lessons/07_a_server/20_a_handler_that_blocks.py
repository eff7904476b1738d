"""A handler that blocks

The same server, but one of the handlers asks its database with a function
that **blocks**: it waits in `time.sleep` instead of in an `await`. While it
does, the event loop stands still: no other client is served, not even one
who wants the page that needs no database at all.

Eight clients come at the same moment, every other one for the quick page.
What blocks is sent away with `asyncio.to_thread`, or replaced by something
that can be awaited.

## Watch for

- At the beginning all eight tasks are ready. Each has to wait for those
  before it.
- The loop is blocked for two seconds in all, half a second at a time.
- The handler of the quick page has nothing to wait for, and yet its clients
  wait longer and longer.
"""
#! client: GET http://localhost:8080/slow at=0
#! client: GET http://localhost:8080/quick at=0
#! client: GET http://localhost:8080/slow at=0
#! client: GET http://localhost:8080/quick at=0
#! client: GET http://localhost:8080/slow at=0
#! client: GET http://localhost:8080/quick at=0
#! client: GET http://localhost:8080/slow at=0
#! client: GET http://localhost:8080/quick at=0
import time

from aiohttp import web

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.1f} s"


async def slow(request):
    #: The whole server stands still here.
    time.sleep(0.5)
    print(f"{clock()}: slow")
    return web.Response(text="the slow page")


async def quick(request):
    print(f"{clock()}: quick")
    return web.Response(text="the quick page")


app = web.Application()
app.router.add_route("GET", "/slow", slow)
app.router.add_route("GET", "/quick", quick)
#? Four clients want the slow page, four the quick one. When does the last
#? client of the quick page get it?
#? - at 0 s
#? - at 0.5 s
#? + at 2 s
#? = prints: 2.0 s: quick
#? = end-time: 2
#? ! Each of the slow handlers blocks the loop for half a second, and four of
#? ! them are before it.
web.run_app(app)
