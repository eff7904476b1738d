"""Runner: its loop, its errors, its context; run with what is no coroutine."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)


async def count():
    var.set(var.get() + 1)
    return var.get()


with asyncio.Runner() as runner:
    print(runner.run(count()), runner.run(count()), var.get())
    print(runner.get_loop().is_running(), runner.get_loop() is runner.get_loop())
    print(runner.run(count(), context=contextvars.copy_context()))
    for wrong in (5, count, asyncio.run):
        try:
            runner.run(wrong)
        except ValueError as error:
            print(str(error)[:30])
late = count()
try:
    runner.run(late)
except RuntimeError as error:
    print(error)
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)


late.close()


async def inside():
    other = asyncio.Runner()
    coroutine = count()
    try:
        other.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


asyncio.run(inside())
print(asyncio.run(count(), debug=False))
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
