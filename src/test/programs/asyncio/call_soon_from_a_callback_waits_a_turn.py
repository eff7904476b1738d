"""A callback that schedules a callback: the new one runs in the next iteration, not in this one."""
import asyncio

turn = 0


def count_turn(loop, left):
    global turn
    turn += 1
    if left:
        loop.call_soon(count_turn, loop, left - 1)


def outer(loop, name):
    print(f"turn {turn}: outer {name}")
    loop.call_soon(inner, name)


def inner(name):
    print(f"turn {turn}: inner {name}")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(count_turn, loop, 5)
    loop.call_soon(outer, loop, "a")
    loop.call_soon(outer, loop, "b")
    for _ in range(4):
        await asyncio.sleep(0)
        print(f"turn {turn}: main")


asyncio.run(main())
