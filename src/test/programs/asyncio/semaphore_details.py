"""Semaphore: value checks, release beyond the start, the bounded kind refuses."""
import asyncio


async def main():
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    plain = asyncio.Semaphore(1)
    print(await plain.acquire(), plain.locked())
    plain.release()
    plain.release()
    await plain.acquire()
    print(plain.locked())
    bounded = asyncio.BoundedSemaphore(2)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)


asyncio.run(main())
