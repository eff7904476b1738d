"""get_event_loop in the main thread makes a loop when there is none, and gives it again."""
import asyncio


async def job(number):
    await asyncio.sleep(1)
    print("job", number)
    return number


loop = asyncio.get_event_loop()
print(loop.is_running(), asyncio.get_event_loop() is loop)
tasks = [loop.create_task(job(1)), loop.create_task(job(2))]
done, pending = loop.run_until_complete(asyncio.wait(tasks))
print(sorted(task.result() for task in done), pending, loop.time())
loop.close()
