"""Shield: the outer goes, the inner stays; errors of an inner nobody waits for."""
import asyncio


async def job(n, fail=False):
    await asyncio.sleep(n)
    if fail:
        raise OSError("late")
    return n


async def main():
    done = asyncio.get_running_loop().create_future()
    done.set_result(1)
    print(asyncio.shield(done) is done)

    inner = asyncio.create_task(job(2, fail=True))
    outer = asyncio.shield(inner)
    outer.cancel()
    await asyncio.sleep(3)
    print(inner.done(), outer.cancelled())

    inner = asyncio.create_task(job(2))
    outer = asyncio.shield(inner)
    inner.cancel("inner goes")
    try:
        await outer
    except asyncio.CancelledError as error:
        print("outer", error.args, outer.cancelled(), inner.cancelled())

    task = asyncio.create_task(job(1))
    gathered = asyncio.gather(task, job(4))
    await asyncio.sleep(0.5)
    print(gathered.cancel("all"), gathered.done())
    try:
        await gathered
    except asyncio.CancelledError as error:
        print(error.args, gathered.cancelled(), gathered.done(), gathered)
    print(gathered.cancel())


asyncio.run(main())
