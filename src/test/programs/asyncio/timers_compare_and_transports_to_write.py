"""Timers in the order in which they are due; tasks of a class of one's own; transports to be written."""
import asyncio
import heapq


class Traced(asyncio.Task):
    pass


class Memory(asyncio.Transport):
    """A transport for tests that keeps what is written."""

    def __init__(self):
        super().__init__({"peername": ("memory", 0)})
        self.written = []

    def write(self, data):
        self.written.append(data)


async def waits(future):
    return await future


async def main():
    loop = asyncio.get_running_loop()
    late, early = loop.call_later(2, print, "late"), loop.call_later(1, print, "early")
    print(early < late, early > late, early <= early, late >= early, early == late)
    heap = [late, early]
    heapq.heapify(heap)
    print([handle.when() for handle in sorted(heap, reverse=True)])
    try:
        early < 5
    except TypeError as error:
        print(error)
    for handle in heap:
        handle.cancel()

    future = loop.create_future()
    task = Traced(waits(future), loop=loop, name="traced")
    await asyncio.sleep(0)
    print(future)
    future.set_result("done")
    print(await task)

    transport = Memory()
    transport.writelines([b"one ", b"two"])
    print(transport.written, transport.get_extra_info("peername"), transport.get_extra_info("x", 1))
    for name in ("close", "is_closing", "pause_reading", "write_eof", "get_write_buffer_size", "abort"):
        try:
            getattr(transport, name)()
        except NotImplementedError as error:
            print(name, repr(error))


asyncio.run(main())
