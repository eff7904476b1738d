"""The same question to three mirrors: the first answer counts, the others are cancelled."""
import asyncio


async def mirror(name, delay, works=True):
    try:
        await asyncio.sleep(delay)
        if not works:
            raise OSError(f"{name} is down")
        return f"answer of {name}"
    except asyncio.CancelledError:
        print("cancelled:", name)
        raise


async def first_answer(*coroutines):
    pending = {asyncio.create_task(c) for c in coroutines}
    errors = []
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.exception() is None:
                    return task.result()
                errors.append(task.exception())
        raise ExceptionGroup("no mirror answered", errors)
    finally:
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)


async def main():
    loop = asyncio.get_running_loop()
    print(await first_answer(mirror("slow", 3), mirror("broken", 0.5, False), mirror("quick", 1)), loop.time())
    try:
        await first_answer(mirror("x", 1, False), mirror("y", 2, False))
    except* OSError as group:
        print(group.exceptions, loop.time())


asyncio.run(main())
