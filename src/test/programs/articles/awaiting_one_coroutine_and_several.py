"""await gives what a coroutine returns; several of them come one after the other."""
import asyncio
import time


async def func1():
    print("start")
    await asyncio.sleep(1)
    print("end")
    return "func1 complete"


async def func2():
    print("func2 starts")
    response = await func1()
    print(response)
    print("func2 complete")


async def both():
    for number in (1, 2):
        print("result", number, await func1())


for main in (func2, both):
    begun = time.perf_counter()
    asyncio.run(main())
    print(time.perf_counter() - begun)
