"""async with

`with` opens something and closes it again, whatever happens in between. But
opening a connection takes time, and so does closing it. `async with` is the
same for things that have to **wait** at their doors: it awaits `__aenter__`
at the beginning of the block and `__aexit__` at its end.

Sessions, connections, locks and timeouts are used in this way.

## Watch for

- `main` is suspended at the line of the `async with`, twice: when the block
  begins, and when it ends.
- The block ends with an exception. `__aexit__` is awaited nevertheless, and
  the exception goes on when the connection is closed.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


class Connection:
    async def __aenter__(self):
        #: [suspended] Opening takes a second.
        await asyncio.sleep(1)
        print(f"{clock()}: open")
        #: This is what stands behind "as".
        return self

    async def __aexit__(self, error_type, error, traceback):
        #: [suspended] Closing takes a second, too. The exception waits.
        await asyncio.sleep(1)
        print(f"{clock()}: closed")

    async def ask(self, question):
        await asyncio.sleep(1)
        if question == "nonsense":
            raise ValueError("that is no question")
        return f"answer to {question}"


async def main():
    try:
        #: [suspended 1] __aenter__ is awaited, before the block begins.
        #: [suspended 2] __aexit__ is awaited, on the way out of the block.
        async with Connection() as connection:
            print(f"{clock()}: {await connection.ask('a question')}")
            #? An exception is going to leave the block. What comes first?
            #? - the except clause prints its line
            #? + the connection is closed
            #? = next-output: 4 s: closed
            #? = end-time: 4
            #? ! __aexit__ is awaited on every way out of the block.
            print(f"{clock()}: {await connection.ask('nonsense')}")
    except ValueError as error:
        print(f"{clock()}: ValueError: {error}")


asyncio.run(main())
