"""A server and two clients over asyncio's streams, in one loop."""
import asyncio


async def serve(reader, writer):
    print("server: a client from", writer.get_extra_info("peername")[0])
    while data := await reader.readline():
        print("server got", data)
        writer.write(data.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print("server: done")


async def client(number):
    print("client", number, "connects")
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    print("client", number, "connected")
    for i in range(2):
        writer.write(f"hello {number} {i}\n".encode())
        await writer.drain()
        print("client", number, "got", await reader.readline())
    writer.close()
    await writer.wait_closed()
    print("client", number, "closed")


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    print(server.sockets[0].getsockname())
    async with server:
        print(server.is_serving())
        await asyncio.gather(client(1), client(2))
        await asyncio.sleep(1)
    print(server.is_serving(), server.sockets)


asyncio.run(main())
try:
    asyncio.run(asyncio.open_connection("127.0.0.1", 9999))
except OSError as error:
    print(type(error).__name__, error.errno, error)
