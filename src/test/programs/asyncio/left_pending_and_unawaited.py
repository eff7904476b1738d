"""What is left undone is complained of at the end."""
import asyncio


async def job(n):
    await asyncio.sleep(n)


async def quick():
    held = job(1)
    print("quick")


loop = asyncio.new_event_loop()
loop.create_task(job(10), name="forgotten")
loop.run_until_complete(quick())
loop.close()
kept = job(3)
print("end")
