import asyncio
async def job(n):
    return n
def show(c):
    print(c)
    return c
print(job(1))
print('a', job(2))
print(type(job(3)))
keep = job(4)
print(keep)
asyncio.run(keep)
async def main():
    print(job(5))
    c = show(job(6))
    print(await c)
    print(await show(job(7)))
    print(job)
asyncio.run(main())
def gen():
    try: yield 1
    finally: print('closed')
print(gen())
print(next(gen()))
