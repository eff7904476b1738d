"""The layer below the streams: protocols with their callbacks."""
import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: connection made", transport.get_extra_info("peername")[0])

    def data_received(self, data):
        print("server: data", data)
        self.transport.write(b"echo " + data)

    def eof_received(self):
        print("server: eof")

    def connection_lost(self, exc):
        print("server: connection lost", exc)


class Client(asyncio.Protocol):
    def __init__(self, message, on_lost):
        self.message = message
        self.on_lost = on_lost

    def connection_made(self, transport):
        print("client: connection made")
        transport.write(self.message)
        transport.write_eof()
        try:
            transport.write(b"more")
        except RuntimeError as error:
            print(error)

    def data_received(self, data):
        print("client: data", data)

    def connection_lost(self, exc):
        print("client: connection lost", exc)
        self.on_lost.set_result(True)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 8889)
    on_lost = loop.create_future()
    transport, protocol = await loop.create_connection(
        lambda: Client(b"hello", on_lost), "127.0.0.1", 8889
    )
    print(transport.is_closing(), transport.get_protocol() is protocol, transport.can_write_eof())
    await on_lost
    print(transport.is_closing())
    try:
        transport.write("text")
    except TypeError as error:
        print(error)
    server.close()
    await server.wait_closed()
    print(server.sockets, server.is_serving())


asyncio.run(main())
