"""create_task outside a running loop is an error, and the coroutine was never awaited."""
import asyncio


async def job():
    return "done"


coroutine = job()
try:
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
print(asyncio.run(job()))
