"""What the loop tells an exception handler."""
import asyncio

def handler(loop, context):
    print('handler', sorted(context), context['message'])
    print('   ', repr(context.get('exception')))

def boom(*args):
    raise ZeroDivisionError(args)

async def fail():
    raise ValueError('f')

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(boom, 1, 2)
    loop.call_later(0.1, boom)
    f = loop.create_future()
    f.add_done_callback(boom)
    f.set_result(1)
    t = asyncio.create_task(fail())
    await asyncio.sleep(1)
    del t
    f = loop.create_future()
    f.set_exception(OSError('never'))
    del f
    await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'by hand', 'foo': 3})
    loop.set_exception_handler(None)
    loop.call_exception_handler({'message': 'by hand', 'foo': 3, 'exception': ValueError('x')})
    loop.default_exception_handler({'message': 'default', 'handle': 'h'})
    try:
        loop.set_exception_handler(3)
    except TypeError as e:
        print(e)
    def bad_handler(loop, context):
        raise RuntimeError('in handler')
    loop.set_exception_handler(bad_handler)
    loop.call_soon(boom)
    await asyncio.sleep(0.1)

asyncio.run(main())
