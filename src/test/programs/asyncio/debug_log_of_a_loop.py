"""In debug mode the log of asyncio also tells when a loop closes."""
import asyncio
import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")


async def main():
    print("debug is", asyncio.get_running_loop().get_debug())


asyncio.run(main(), debug=True)
asyncio.run(main())
loop = asyncio.new_event_loop()
loop.set_debug(True)
loop.run_until_complete(main())
loop.close()
loop.close()
