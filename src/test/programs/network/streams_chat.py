"""A chat server and two clients."""
import asyncio
clients = {}
async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    clients[name] = writer
    print(name, "joined")
    try:
        while data := await reader.readline():
            for n, w in clients.items():
                if n != name:
                    w.write(f"{name}: {data.decode()}".encode())
                    await w.drain()
    finally:
        del clients[name]
        print(name, "left")
        writer.close()
async def client(name, msgs):
    r, w = await asyncio.open_connection("127.0.0.1", 7777)
    w.write(name.encode() + b"\n")
    async def listen():
        while line := await r.readline():
            print(f"[{name}] {line.decode().strip()}")
    t = asyncio.create_task(listen())
    for delay, m in msgs:
        await asyncio.sleep(delay)
        w.write(m.encode() + b"\n")
    await asyncio.sleep(1)
    w.close()
    await t
async def main():
    s = await asyncio.start_server(handle, "127.0.0.1", 7777)
    await asyncio.gather(client("ann", [(0.1, "hi"), (1, "bye")]), client("bob", [(0.5, "hello")]))
    s.close()
asyncio.run(main())
