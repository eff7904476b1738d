"""The ways of reading from a stream, fed by hand."""
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"one\ntwo\nthree|four")
    print(await reader.readline(), await reader.readuntil(b"|"), reader.at_eof())
    print(await reader.read(2), await reader.readexactly(1))
    reader.feed_eof()
    print(await reader.read(), await reader.read(), reader.at_eof())

    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b"abcdefgh\nxy\n")
    for _ in range(2):
        try:
            print(await reader.readline())
        except ValueError as error:
            print("ValueError", error)
    try:
        reader.feed_data(b"longer than four")
        await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as error:
        print("LimitOverrunError", error, error.consumed)

    reader = asyncio.StreamReader()
    reader.feed_data(b"abc")
    reader.feed_eof()
    try:
        await reader.readexactly(5)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected, isinstance(error, EOFError))

    reader = asyncio.StreamReader()
    reader.feed_data(b"a\nb\nc")
    reader.feed_eof()
    print([line async for line in reader])

    reader = asyncio.StreamReader()
    waiting = asyncio.create_task(reader.read(10))
    await asyncio.sleep(0)
    try:
        await reader.read(1)
    except RuntimeError as error:
        print(error)
    reader.feed_data(b"late")
    print(await waiting)
    reader.set_exception(ValueError("broken"))
    try:
        await reader.read(1)
    except ValueError as error:
        print(error, reader.exception() is error)
    for bad in (lambda: asyncio.StreamReader(limit=0),):
        try:
            bad()
        except ValueError as error:
            print(error)
    for call in (reader.readuntil(b""), reader.readexactly(-1)):
        try:
            await call
        except ValueError as error:
            print(error)


asyncio.run(main())
