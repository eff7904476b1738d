"""The exact order when call_soon, call_later, tasks and done callbacks meet."""
import asyncio


async def worker(name, delay):
    print(f"{name} starts")
    await asyncio.sleep(delay)
    print(f"{name} ends")
    return name.upper()


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def say(text):
        print(f"[{loop.time() - start:.1f}] {text}")

    loop.call_later(0.2, say, "timer 0.2")
    loop.call_later(0.1, say, "timer 0.1")
    loop.call_soon(say, "soon 1")
    one = asyncio.create_task(worker("one", 0.2))
    loop.call_soon(say, "soon 2")
    two = asyncio.create_task(worker("two", 0.1))
    one.add_done_callback(lambda t: say(f"one is done: {t.result()}"))
    two.add_done_callback(lambda t: say(f"two is done: {t.result()}"))
    say("main waits")
    await one
    say("main goes on")
    print(two.done())


asyncio.run(main())
