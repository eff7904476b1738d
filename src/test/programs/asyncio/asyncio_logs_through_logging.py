"""What asyncio logs when logging is set up."""
import asyncio
import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format='%(levelname)s:%(name)s:%(message)s')

async def fail():
    raise ValueError('f')

async def main():
    log = logging.getLogger('app')
    log.info('start')
    t = asyncio.create_task(fail())
    await asyncio.sleep(0)
    log.warning('slept')
    del t
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({'message': 'custom'})

asyncio.run(main())
