"""Images downloaded together in chunks of 512 bytes and written to files; one of them fails."""
#! host: images.example latency=50ms bandwidth=10kB/s
#! page: http://images.example/* size=2048 chunk=512
#! page: http://images.example/cut.png size=2048 fail=reset
import asyncio
import os
from pathlib import Path
from time import time

import aiohttp

URLS = ["http://images.example/" + name for name in ("cat.png", "cut.png", "dog.jpg")]


async def download(session, folder, url):
    path = folder / os.path.basename(url)
    async with session.get(url) as response:
        with path.open("wb") as file:
            while True:
                chunk = await response.content.read(512)
                if not chunk:
                    break
                file.write(chunk)
    print("Downloaded:", url)


async def main():
    folder = Path("images")
    folder.mkdir(parents=False, exist_ok=True)
    async with aiohttp.ClientSession() as session:
        tasks = [download(session, folder, url) for url in URLS]
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            print(repr(result))
    for path in sorted(folder.iterdir()):
        print(path, path.stat().st_size, path.read_bytes()[:4])


start = time()
loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
print(f"Download time: {time() - start:.3f} seconds")
