import asyncio
from unittest import mock
async def main():
    m=mock.Mock(return_value=4)
    loop=asyncio.get_running_loop()
    for f in (lambda: asyncio.to_thread(len,'abc'), lambda: asyncio.to_thread(m)):
        try: print(await f())
        except Exception as e: print(repr(e))
    for f in (m, print):
        try: print(await loop.run_in_executor(None, f))
        except Exception as e: print(repr(e))
        try: loop.call_soon(f); await asyncio.sleep(0)
        except Exception as e: print(repr(e))
    print(asyncio.iscoroutine(m), asyncio.iscoroutinefunction(m))
asyncio.run(main(), debug=True)
