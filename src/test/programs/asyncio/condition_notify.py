"""Condition: notify(n), notify_all, wait_for a predicate."""
import asyncio


async def consumer(name, condition, stock):
    async with condition:
        await condition.wait_for(lambda: stock)
        print(name, "takes", stock.pop(0), "leaves", stock)


async def main():
    condition = asyncio.Condition()
    stock = []
    tasks = [asyncio.create_task(consumer(n, condition, stock)) for n in "abcd"]
    await asyncio.sleep(1)
    async with condition:
        stock.append("apple")
        condition.notify()
        print("one apple; locked", condition.locked())
    await asyncio.sleep(1)
    async with condition:
        stock.extend(["pear", "plum", "fig"])
        condition.notify_all()
    await asyncio.gather(*tasks)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
