"""aiofiles, and temporary files."""
#! file: in.txt text="one\ntwo\n"
import asyncio
import aiofiles
import aiofiles.os
import tempfile, os

async def main():
    async with aiofiles.open("out.txt", "w") as f:
        await f.write("hello\n")
        await f.writelines(["a\n", "b\n"])
    f = await aiofiles.open("out.txt")
    print(await f.read())
    await f.close()
    async with aiofiles.open("in.txt") as f:
        async for line in f:
            print(repr(line))
    print(await aiofiles.os.path.exists("out.txt"), await aiofiles.os.listdir("."))
    try:
        async with aiofiles.open("none.txt") as f:
            pass
    except FileNotFoundError as e:
        print(e)
    print(os.getcwd())
    with tempfile.TemporaryDirectory() as d:
        print(os.path.isdir(d))
    with tempfile.NamedTemporaryFile("w+", suffix=".x") as t:
        t.write("q"); t.flush(); print(os.path.exists(t.name), t.name.endswith(".x"))
    print(os.path.exists(t.name))
asyncio.run(main())
