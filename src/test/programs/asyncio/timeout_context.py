"""asyncio.timeout: expiry, rescheduling, nesting."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as scope:
            print("when", scope.when(), scope.expired())
            await asyncio.sleep(5)
    except TimeoutError:
        print("timed out at", loop.time(), scope.expired())
    async with asyncio.timeout(1) as scope:
        scope.reschedule(loop.time() + 3)
        await asyncio.sleep(2)
    print("rescheduled in time", scope.expired())
    try:
        async with asyncio.timeout(10):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner first", loop.time())
            await asyncio.sleep(20)
    except TimeoutError:
        print("outer later", loop.time())
    async with asyncio.timeout(None):
        await asyncio.sleep(1)
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(0)
            print("not reached")
    except TimeoutError:
        print("past deadline")


asyncio.run(main())
