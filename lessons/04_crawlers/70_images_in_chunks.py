"""Images, piece by piece

An image is too large to be held in memory as a whole. So it is taken in
pieces: `await response.content.read(512)` gives the next 512 bytes at most,
as soon as some are there, and an empty piece at the end. Each piece is
written to a file before the next one is asked for.

Four images are downloaded at the same time, and the loop goes from one to
the other, piece by piece. One of them is **broken off** in the middle. With
`return_exceptions=True` the others are not affected: `gather` gives their
names, and an exception in place of the one that has failed.

## Watch for

- The pieces of different images come in turn: between two pieces a task is
  suspended.
- Writing to the file is an ordinary call. It does not give way.
- What has come of the broken image is in its file, and is not all of it.
  (*Files*, above the output, shows what the program has written.)
"""
#! host: images.example bandwidth=1024B/s chunk=512
#! page: http://images.example/cat.png size=2048
#! page: http://images.example/dog.png size=1024
#! page: http://images.example/bird.png size=1500
#! page: http://images.example/fish.png size=2048 fail=reset
import asyncio
import os
import time
from pathlib import Path

import aiohttp

SITE = "http://images.example/"
NAMES = ["cat.png", "dog.png", "bird.png", "fish.png"]
FOLDER = Path("images")
start = time.perf_counter()


async def download(session, url):
    path = FOLDER / os.path.basename(url)
    async with session.get(url) as response:
        with path.open("wb") as file:
            while True:
                #: [suspended 1] The next piece is not there yet. Meanwhile
                #: the pieces of the others come.
                #: [thrown] The other side has broken off.
                piece = await response.content.read(512)
                if not piece:
                    break
                file.write(piece)
    print(f"{time.perf_counter() - start:.1f} s: {path.name} is complete")
    return path.name


async def main():
    FOLDER.mkdir(exist_ok=True)
    async with aiohttp.ClientSession() as session:
        jobs = [download(session, SITE + name) for name in NAMES]
        #? One of the four is going to fail. How many will be complete?
        #? - none: the failure ends them all
        #? + three
        #? - four: the piece is asked for again
        #? = prints: 2.0 s: cat.png is complete
        #? = prints: 1.0 s: dog.png is complete
        #? = prints: 1.5 s: bird.png is complete
        #? = never-prints: 2.0 s: fish.png is complete
        #? ! Each failure stays with its own task, and gather collects them.
        results = await asyncio.gather(*jobs, return_exceptions=True)
    for name, result in zip(NAMES, results):
        size = (FOLDER / name).stat().st_size
        print(f"{name}: {size} bytes, {type(result).__name__}")


asyncio.run(main())
