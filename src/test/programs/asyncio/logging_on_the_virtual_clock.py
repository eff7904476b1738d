"""Times and thread names in log lines of tasks."""
import asyncio
import logging
import sys

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format='%(asctime)s %(levelname)-8s %(threadName)s %(message)s', datefmt='%H:%M:%S')

async def worker(n):
    logging.info('worker %d starts', n)
    await asyncio.sleep(n)
    logging.info('worker %d ends', n)
    try:
        1 / 0
    except ZeroDivisionError:
        logging.exception('oops in %s', n)

async def main():
    await asyncio.gather(*(worker(i) for i in range(3)))

asyncio.run(main())
