"""How cancel, cancelling and uncancel count."""
import asyncio

async def victim():
    me = asyncio.current_task()
    while True:
        try:
            await asyncio.sleep(10)
            break
        except asyncio.CancelledError as e:
            print('caught', e.args, 'cancelling', me.cancelling())
            if me.cancelling() >= 3:
                print('uncancel', me.uncancel())
                raise
    return 'done'

async def main():
    t = asyncio.create_task(victim())
    await asyncio.sleep(1)
    for i in range(4):
        print('cancel', t.cancel(f'm{i}'), t.cancelling(), t.cancelled(), t.done())
        await asyncio.sleep(0)
    print(t.cancel(), t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel(), t.uncancel())
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e))
    me = asyncio.current_task()
    me.cancel('self')
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print(repr(e), me.cancelling(), me.uncancel())

asyncio.run(main())
