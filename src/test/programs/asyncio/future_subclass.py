"""A class of futures, and misuse of futures."""
import asyncio

class MyFuture(asyncio.Future):
    def set_result(self, r):
        print('set_result', r)
        super().set_result(r)

async def main():
    loop = asyncio.get_running_loop()
    f = MyFuture()
    print(f)
    loop.call_later(1, f.set_result, 5)
    print(await f, f)
    f = MyFuture(loop=loop)
    f.add_done_callback(print)
    f.add_done_callback(lambda f: None)
    print(f)
    f.add_done_callback(len)
    print(f)
    print(f.remove_done_callback(print))
    f.cancel()
    print(f)
    f = loop.create_future()
    f.set_exception(ValueError)
    print(f, f.exception())
    try:
        loop.create_future().set_exception(StopIteration)
    except TypeError as e:
        print(e)
    try:
        f.set_result(2)
    except asyncio.InvalidStateError as e:
        print(repr(e))
    g = loop.create_future()
    for m in (g.result, g.exception):
        try:
            m()
        except asyncio.InvalidStateError as e:
            print(repr(e))
    g.set_result('x' * 200)
    print(g)
    print(f.get_loop() is loop, g.done(), g.cancelled(), g.cancel())
    try:
        g.set_exception('no')
    except Exception as e:
        print(type(e).__name__, e)
    h = loop.create_future()
    try:
        h.set_exception('no')
    except Exception as e:
        print(type(e).__name__, e)

asyncio.run(main())
