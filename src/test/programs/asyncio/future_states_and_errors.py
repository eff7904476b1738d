"""A future is pending, then finished or cancelled, and says so when misused."""
import asyncio


def attempt(what, action):
    try:
        print(what, "->", action())
    except BaseException as error:
        print(what, "->", type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    attempt("result of pending", future.result)
    attempt("exception of pending", future.exception)
    attempt("done", future.done)
    future.set_result(42)
    attempt("result", future.result)
    attempt("exception", future.exception)
    attempt("set again", lambda: future.set_result(1))
    attempt("cancel when done", future.cancel)
    failed = loop.create_future()
    failed.set_exception(KeyError("lost"))
    attempt("result of failed", failed.result)
    attempt("exception of failed", lambda: repr(failed.exception()))
    dropped = loop.create_future()
    attempt("cancel", lambda: dropped.cancel("no need"))
    attempt("cancelled", dropped.cancelled)
    attempt("result of cancelled", dropped.result)
    attempt("exception of cancelled", dropped.exception)
    odd = loop.create_future()
    attempt("StopIteration", lambda: odd.set_exception(StopIteration()))
    attempt("class", lambda: odd.set_exception(ValueError))
    attempt("class gives", lambda: repr(odd.exception()))


asyncio.run(main())
