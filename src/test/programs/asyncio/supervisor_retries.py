"""Failing workers are tried again, at growing intervals."""
import asyncio
import random

async def flaky(name, rnd):
    for i in range(3):
        await asyncio.sleep(rnd.random())
        if rnd.random() < 0.4:
            raise RuntimeError(f'{name} crashed at {i}')
        print(name, 'step', i)
    return f'{name} ok'

async def supervise(name, rnd, retries=3):
    for attempt in range(1, retries + 1):
        try:
            return await flaky(name, rnd)
        except RuntimeError as e:
            print(f'attempt {attempt}: {e}')
            await asyncio.sleep(2 ** attempt * 0.1)
    raise RuntimeError(f'{name} gave up')

async def main():
    rnd = random.Random(42)
    print(await asyncio.gather(*(supervise(n, rnd) for n in 'abc'), return_exceptions=True))

asyncio.run(main())
