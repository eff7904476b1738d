"""Debug mode says where a forgotten coroutine was made."""
import asyncio

async def coro():
    pass

async def main():
    coro()
    await asyncio.sleep(0)

asyncio.run(main(), debug=True)
