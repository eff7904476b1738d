"""Functions of os that run in worker threads."""
import asyncio
import os as _os


def _wrapped(function):
    async def run(*args, loop=None, executor=None, **kwargs):
        loop = loop or asyncio.get_running_loop()
        return await loop.run_in_executor(executor, lambda: function(*args, **kwargs))

    run.__name__ = function.__name__
    return run


for _name in (
    "stat", "rename", "replace", "remove", "unlink", "mkdir", "makedirs", "rmdir", "removedirs",
    "listdir", "scandir", "access", "getcwd",
):
    globals()[_name] = _wrapped(getattr(_os, _name))


class path:
    """Functions of os.path."""


for _name in ("exists", "isfile", "isdir", "islink", "getsize", "getmtime", "abspath", "samefile"):
    setattr(path, _name, staticmethod(_wrapped(getattr(_os.path, _name))))
