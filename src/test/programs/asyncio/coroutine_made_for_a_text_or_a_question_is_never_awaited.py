"""A coroutine that was only made to be printed is thrown away at once, and Python says so."""
import asyncio


async def work(n=0):
    return n


def kind(value):
    return type(value).__name__


print(type(work()), end=" <- a type\n")
print("int:", isinstance(work(3), int))
print("coroutine:", asyncio.iscoroutine(work(4)))
print("callable:", callable(work(5)))
text = str(work(6))
print(text.split(" at ")[0])
text = repr(work(7))
print(text.split(" at ")[0])
text = f"{work(8)}"
print(text.split(" at ")[0])
text = f"<{work(9)!r:>60}> and {1 + 1}"
print(text.split(" at ")[0].replace(" ", ""))


async def main():
    for i in range(3):
        print("in the loop", isinstance(work(i), (int, str)))
    kept = work(10)
    print(isinstance(kept, int), await kept)


asyncio.run(main())
