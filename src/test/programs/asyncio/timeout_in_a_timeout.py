"""Which of two nested time limits comes first."""
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(2) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print('inner?')
            finally:
                print('finally', inner, outer)
    except TimeoutError as e:
        print('outer', loop.time(), inner.expired(), outer.expired())
    try:
        async with asyncio.timeout(2) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print('inner', loop.time())
            await asyncio.sleep(5)
    except TimeoutError as e:
        print('outer', loop.time(), inner, outer)
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
    except TimeoutError as e:
        print(loop.time(), repr(e), repr(e.__cause__))
    print(asyncio.current_task().cancelling())

asyncio.run(main())
