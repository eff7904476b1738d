"""Calls whose arguments, names and brackets stand on lines of their own."""
import asyncio


def double(n, *more, key=None):
    return n * 2


class Chain:
    def __init__(self):
        self.steps = []

    def step(self, n, extra=0):
        self.steps.append(n + extra)
        return self

    def done(self):
        return self.steps


total = sum(
    [
        double(1),
        double(2),
    ]
)
print(
    total,
    double(
        3,
        key=double(4),
    ),
    sep=", ",
)
steps = (
    Chain()
    .step(1)
    .step(
        2,
        extra=3,
    )
    .done()
)
print(steps)
result = double(
    5,
    *steps,
    **{"key": 1},
)
double(
    7
)
print(result, max(1,
                  2))


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    results = await asyncio.gather(
        work(1),
        work(2),
        asyncio.wait_for(
            work(3),
            timeout=10,
        ),
    )
    tasks = [
        asyncio.create_task(work(1)),
        asyncio.create_task(work(2)),
    ]
    await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_COMPLETED,
    )
    return (
        results,
        len(tasks),
    )


print(
    asyncio.run(
        main()
    )
)
