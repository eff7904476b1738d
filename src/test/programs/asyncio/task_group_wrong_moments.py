"""Tasks made before, after and while a group ends."""
import asyncio

async def c():
    return 1

async def main():
    tg = asyncio.TaskGroup()
    x = c()
    try:
        tg.create_task(x)
    except RuntimeError as e:
        print(str(e)[:12], str(e)[-22:])
    async with tg:
        pass
    try:
        tg.create_task(x)
    except RuntimeError as e:
        print(str(e)[:12], str(e)[-12:])
    x.close()
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print(str(e)[:12], str(e)[-28:])
    try:
        with asyncio.TaskGroup():
            pass
    except TypeError as e:
        print(e)
    async with asyncio.TaskGroup() as tg:
        async def late():
            try:
                await asyncio.sleep(10)
            finally:
                x = c()
                try:
                    tg.create_task(x)
                except RuntimeError as e:
                    print('late', str(e)[-16:])
                x.close()
        tg.create_task(late())
        await asyncio.sleep(1)
        raise asyncio.CancelledError()

try:
    asyncio.run(main())
except BaseException as e:
    print(type(e), e)
