"""Callbacks that are none, and a loop that is closed."""
import asyncio

async def coro():
    pass

async def main():
    loop = asyncio.get_running_loop()
    for f in (lambda: loop.call_soon(coro), lambda: loop.call_later(1, coro), lambda: loop.call_at(1, coro), lambda: loop.call_soon(5), lambda: loop.call_later(None, print), lambda: loop.call_at(None, print), lambda: loop.call_soon(), lambda: loop.call_later('x', print), lambda: loop.call_soon_threadsafe(coro)):
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
loop.close()
for f in (lambda: loop.call_soon(print), lambda: loop.run_forever(), lambda: loop.call_later(1, print), lambda: loop.run_until_complete(None)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(loop.is_closed(), loop.is_running(), loop)
