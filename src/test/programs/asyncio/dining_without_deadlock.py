"""Philosophers with ordered forks."""
import asyncio


async def philosopher(seat, forks, log):
    first, second = sorted((seat, (seat + 1) % len(forks)))
    for meal in range(2):
        async with forks[first]:
            async with forks[second]:
                log.append((asyncio.get_running_loop().time(), seat, meal))
                await asyncio.sleep(1)


async def main():
    forks = [asyncio.Lock() for _ in range(5)]
    log = []
    await asyncio.gather(*(philosopher(seat, forks, log) for seat in range(5)))
    for time, seat, meal in log:
        print(f"{time:4.1f} philosopher {seat} eats meal {meal}")


asyncio.run(main())
