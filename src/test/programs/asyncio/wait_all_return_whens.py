"""asyncio.wait: FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, and a timeout."""
import asyncio


async def job(name, delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise RuntimeError(name)
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def attempt(**options):
    loop = asyncio.get_running_loop()
    start = loop.time()
    plan = {"one": (1, False), "two": (2, True), "three": (3, False)}
    tasks = [asyncio.create_task(job(n, d, f), name=n) for n, (d, f) in plan.items()]
    done, pending = await asyncio.wait(tasks, **options)
    print(options, f"after {loop.time() - start:g}", names(done), names(pending))
    for task in pending:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    await attempt()
    await attempt(return_when=asyncio.FIRST_COMPLETED)
    await attempt(return_when=asyncio.FIRST_EXCEPTION)
    await attempt(return_when=asyncio.ALL_COMPLETED, timeout=1.5)
    await attempt(timeout=0)


asyncio.run(main())
