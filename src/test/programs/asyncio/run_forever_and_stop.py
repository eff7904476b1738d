"""run_forever ends after the iteration in which stop was called."""
import asyncio

loop = asyncio.new_event_loop()


def last(text):
    print(text)
    loop.stop()
    loop.call_soon(print, "queued in the stopping iteration: runs next time")


loop.call_soon(print, "first")
loop.call_later(1, last, "stopping")
loop.call_later(1, print, "same instant as stop")
loop.call_later(2, print, "never seen")
loop.run_forever()
print("stopped at", loop.time())
loop.call_soon(loop.stop)
loop.run_forever()
print("stopped again")
loop.close()
