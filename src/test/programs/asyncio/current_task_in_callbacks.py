"""Which task is current, and who is in all_tasks."""
import asyncio

async def child():
    print(asyncio.current_task().get_name(), sorted(t.get_name() for t in asyncio.all_tasks()))
    await asyncio.sleep(0)

def cb():
    print('cb', asyncio.current_task())

async def main():
    a = asyncio.create_task(child(), name='a')
    b = asyncio.create_task(child())
    asyncio.get_running_loop().call_soon(cb)
    await a
    await b
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    a.set_name('renamed')
    a.set_name(42)
    print(a.get_name(), repr(a.get_name()), a.get_coro(), a.get_loop() is asyncio.get_running_loop())

asyncio.run(main())
for f in (asyncio.current_task, asyncio.all_tasks):
    try:
        f()
    except RuntimeError as e:
        print(e)
