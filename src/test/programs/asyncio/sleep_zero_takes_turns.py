"""Tasks that give way with sleep(0) take strict turns."""
import asyncio


async def counter(name, rounds):
    for number in range(rounds):
        print(name, number)
        await asyncio.sleep(0)
    print(name, "done")
    return name


async def main():
    tasks = [asyncio.create_task(counter(n, r)) for n, r in (("A", 3), ("B", 1), ("C", 2))]
    print("created", len(tasks))
    for task in tasks:
        print("got", await task)


asyncio.run(main())
