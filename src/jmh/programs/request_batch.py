"""The lesson's real case: 10,000 requests, 40 at a time under a Semaphore, with retries."""
import asyncio


async def request(number, attempt):
    """Takes 10 to 50 ms; every seventh request fails at first, every 49th twice."""
    await asyncio.sleep(0.01 * (1 + number % 5))
    if number % 7 == 0 and attempt == 0 or number % 49 == 0 and attempt == 1:
        raise ConnectionError(number)
    return 200


async def send(semaphore, number):
    async with semaphore:
        for attempt in range(4):
            try:
                status = await request(number, attempt)
            except ConnectionError:
                await asyncio.sleep(0.005)
            else:
                return status, attempt + 1
        raise RuntimeError(f"no answer to request {number} after 4 tries")


async def main():
    semaphore = asyncio.Semaphore(40)
    answers = await asyncio.gather(*[send(semaphore, number) for number in range(10_000)])
    loop = asyncio.get_running_loop()
    print(len(answers), sum(tries for _, tries in answers), f"{loop.time():.3f}")


asyncio.run(main())
