"""What the current loop is after asyncio.run."""
import asyncio

async def main():
    return asyncio.get_event_loop()

loop = asyncio.run(main())
print(loop)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
l = asyncio.new_event_loop()
asyncio.set_event_loop(l)
print(asyncio.get_event_loop() is l)
l.close()
print(asyncio.get_event_loop() is l)
try:
    asyncio.set_event_loop(3)
except Exception as e:
    print(type(e).__name__, e)
