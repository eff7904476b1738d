"""A token bucket limits a rate."""
import asyncio
import time

class TokenBucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity, self.tokens = rate, capacity, capacity
        self.updated = time.monotonic()
        self.lock = asyncio.Lock()
    async def acquire(self):
        async with self.lock:
            while True:
                now = time.monotonic()
                self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
                self.updated = now
                if self.tokens >= 1:
                    self.tokens -= 1
                    return
                await asyncio.sleep((1 - self.tokens) / self.rate)

async def job(i, b):
    await b.acquire()
    print(f'{time.monotonic():.2f} job {i}')

async def main():
    b = TokenBucket(2, 3)
    await asyncio.gather(*(job(i, b) for i in range(8)))

asyncio.run(main())
