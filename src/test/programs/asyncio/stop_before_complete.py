"""Stopping the loop while run_until_complete waits is an error."""
import asyncio


async def main():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("finished later")


loop = asyncio.new_event_loop()
task = loop.create_task(main())
try:
    loop.run_until_complete(task)
except RuntimeError as error:
    print(error)
loop.run_until_complete(task)
loop.close()
