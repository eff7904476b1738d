"""Signals that a program sends to itself: handlers of the loop, and Ctrl+C under asyncio.run."""
import asyncio, signal, os, functools
def handler(name, stop):
    print("handler", name, asyncio.get_running_loop().time())
    stop.set()
async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for n in ("SIGINT", "SIGTERM"):
        loop.add_signal_handler(getattr(signal, n), functools.partial(handler, n), stop)
    print(signal.getsignal(signal.SIGTERM))
    loop.call_later(1, os.kill, os.getpid(), signal.SIGTERM)
    await stop.wait()
    print("stopped")
    stop.clear()
    signal.raise_signal(signal.SIGINT)
    print("raised")
    loop.call_soon(print, "soon 1")
    await asyncio.sleep(0)
    print("one turn")
    await asyncio.sleep(0)
    print("two turns")
    await stop.wait()
    print(loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    print(signal.getsignal(signal.SIGINT).__name__, signal.getsignal(signal.SIGTERM))
    for bad in [lambda: loop.add_signal_handler(9, print), lambda: loop.add_signal_handler(1000, print), lambda: loop.add_signal_handler("SIGINT", print), lambda: loop.add_signal_handler(signal.SIGHUP, main), lambda: loop.remove_signal_handler(0), lambda: loop.add_signal_handler(signal.SIGHUP, 5)]:
        try: print(bad())
        except Exception as e: print(type(e).__name__, e)
asyncio.run(main())
async def victim():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("cancelled", asyncio.current_task().cancelling()); raise
async def main2():
    asyncio.get_running_loop().call_later(0.5, signal.raise_signal, signal.SIGINT)
    print(callable(signal.getsignal(signal.SIGINT)))
    await victim()
try: asyncio.run(main2())
except KeyboardInterrupt as e: print("KI", repr(e), repr(e.__context__))
async def main3():
    asyncio.get_running_loop().call_later(0.5, signal.raise_signal, signal.SIGINT)
    try: await victim()
    except asyncio.CancelledError: return "swallowed"
print(asyncio.run(main3()))
async def main4():
    signal.signal(signal.SIGALRM, lambda n, f: print("alarm", n, f is not None))
    os.kill(os.getpid(), signal.SIGALRM)
    print("after")
    try: signal.signal(signal.SIGKILL, print)
    except OSError as e: print(e)
asyncio.run(main4())
print(signal.getsignal(signal.SIGINT).__name__)
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print("KI")
async def main5():
    def ki(): raise KeyboardInterrupt
    asyncio.get_running_loop().call_later(0.5, os.kill, os.getpid(), signal.SIGINT)
    try: await asyncio.sleep(5)
    finally:
        print("finally 5")
        signal.raise_signal(signal.SIGINT)
try: asyncio.run(main5())
except KeyboardInterrupt as e: print("KI5", repr(e.__context__))
