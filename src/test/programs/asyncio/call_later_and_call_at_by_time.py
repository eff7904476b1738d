"""call_later counts from now, call_at takes a time of the loop's clock; handles tell when."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def say(text):
        print(f"{loop.time() - start:.2f} {text}")

    loop.call_at(start + 0.3, say, "at 0.3")
    handle = loop.call_later(0.1, say, "later 0.1")
    print(handle.cancelled(), round(handle.when() - start, 3))
    dropped = loop.call_later(0.2, say, "never seen")
    dropped.cancel()
    print(dropped.cancelled())
    loop.call_at(start - 10, say, "long past")
    await asyncio.sleep(0.5)
    say("end")


asyncio.run(main())
