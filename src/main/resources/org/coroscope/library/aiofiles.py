"""Files that are read and written in worker threads, so that the loop is free meanwhile."""
import asyncio
import builtins

__all__ = ["open", "tempfile"]
__path__ = []


class _AsyncFile:
    """A file whose methods are coroutines."""

    def __init__(self, file, loop, executor):
        self._file = file
        self._loop = loop
        self._executor = executor

    def _run(self, method, *args):
        return self._loop.run_in_executor(self._executor, getattr(self._file, method), *args)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if line:
            return line
        raise StopAsyncIteration

    closed = property(lambda self: self._file.closed)
    name = property(lambda self: self._file.name)
    mode = property(lambda self: self._file.mode)
    encoding = property(lambda self: self._file.encoding)

    def fileno(self):
        return self._file.fileno()


def _method(name):
    async def run(self, *args):
        return await self._run(name, *args)

    run.__name__ = name
    return run


for _name in (
    "close", "flush", "isatty", "read", "readall", "read1", "readinto", "readline", "readlines",
    "seek", "seekable", "tell", "truncate", "writable", "readable", "write", "writelines",
):
    setattr(_AsyncFile, _name, _method(_name))


class AiofilesContextManager:
    """What `aiofiles.open` gives: awaited, or used with `async with`."""

    def __init__(self, coroutine):
        self._coroutine = coroutine
        self._file = None

    def __await__(self):
        return self._coroutine.__await__()

    async def __aenter__(self):
        self._file = await self._coroutine
        return self._file

    async def __aexit__(self, *exc):
        await self._file.close()
        self._file = None


async def _open(file, mode, options, loop, executor):
    loop = loop or asyncio.get_running_loop()

    def open_file():
        return builtins.open(file, mode, **options)

    return _AsyncFile(await loop.run_in_executor(executor, open_file), loop, executor)


def open(
    file,
    mode="r",
    buffering=-1,
    encoding=None,
    errors=None,
    newline=None,
    closefd=True,
    opener=None,
    *,
    loop=None,
    executor=None,
):
    options = {"encoding": encoding, "errors": errors, "newline": newline}
    return AiofilesContextManager(_open(file, mode, options, loop, executor))
