"""An event loop policy with methods of its own."""
import asyncio

class Loop(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        print('call_soon', getattr(callback, '__name__', type(callback).__name__))
        return super().call_soon(callback, *args, context=context)

class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('new loop')
        return super().new_event_loop()
    def get_event_loop(self):
        print('get loop')
        return super().get_event_loop()
    def set_event_loop(self, loop):
        print('set loop', loop is not None)
        super().set_event_loop(loop)

asyncio.set_event_loop_policy(Policy())
print(type(asyncio.get_event_loop_policy()).__name__)

async def main():
    await asyncio.sleep(1)
    return 'result'

print(asyncio.run(main()))
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__)
try:
    asyncio.set_event_loop_policy(3)
except TypeError as e:
    print(e)
