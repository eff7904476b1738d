"""A server and its clients in one program

Server and clients can live in the same event loop. The server is then
started by hand: an `AppRunner` prepares the application, a `TCPSite` listens
at a port. Both are closed when the clients have what they wanted.

That is how servers are tested. And it shows both ends of a connection: while
a client waits for its answer, the server's task works on it, in the same
loop.

## Watch for

- Three tasks ask, and for each of them the server has one that answers.
- A client is suspended until its answer comes; its handler is suspended in
  its sleep.
- After `cleanup` nobody listens at the port any more: the last request is
  refused.
"""
import asyncio
import time

import aiohttp
from aiohttp import web

URL = "http://localhost:8080"
start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.1f} s"


async def hello(request):
    name = request.match_info["name"]
    #: [suspended 1] The server's side waits. The loop goes on to the others.
    await asyncio.sleep(0.5)
    return web.Response(text=f"hello, {name}")


async def ask(session, name):
    #: [suspended 1] The client's side waits for its answer.
    async with session.get(f"{URL}/hello/{name}") as response:
        print(f"{clock()}: {await response.text()}")


async def main():
    app = web.Application()
    app.router.add_get("/hello/{name}", hello)
    runner = web.AppRunner(app)
    await runner.setup()
    #: From here on the server listens.
    await web.TCPSite(runner, "localhost", 8080).start()
    async with aiohttp.ClientSession() as session:
        names = ("Ann", "Bob", "Cleo")
        #? Three clients ask, and each answer takes half a second. When do
        #? all three have it?
        #? + after 0.5 s
        #? - after 1.5 s
        #? = prints: 0.5 s: hello, Cleo
        #? ! Clients and handlers all wait at the same time.
        await asyncio.gather(*[ask(session, name) for name in names])
        #: The server is closed, and its connections with it.
        await runner.cleanup()
        try:
            await ask(session, "Dan")
        except aiohttp.ClientConnectorError:
            print(f"{clock()}: nobody listens")


asyncio.run(main())
