"""asyncio.run in two threads at once."""
import asyncio
import threading
async def main(n):
    for i in range(3):
        print(n, i, asyncio.get_running_loop().time(), asyncio.current_task().get_name())
        await asyncio.sleep(n)
def target(n):
    asyncio.run(main(n))
ts = [threading.Thread(target=target, args=(n,)) for n in (1, 1.5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
def no_loop():
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)
t = threading.Thread(target=no_loop, name='bare')
t.start()
t.join()
