"""Coroutines as they were written before async def."""


def coroutine(func):
    """Makes a coroutine function of a generator function; went away in Python 3.11."""
    _deprecated(
        '"@coroutine" decorator is deprecated since Python 3.8, use "async def" instead;'
        " it was removed in Python 3.11"
    )
    if iscoroutinefunction(func):
        return func
    if not _is_generator_function(func):
        func = _awaiting(func)
    marked = _mark_coroutine(func)
    marked._is_coroutine = True
    return marked


def _awaiting(func):
    """A plain function may give something to be awaited; what it gives is awaited then."""

    def wrapper(*args, **keywords):
        result = func(*args, **keywords)
        if hasattr(result, "__await__"):
            result = yield from result.__await__()
        elif iscoroutine(result) or isfuture(result):
            result = yield from result
        return result

    wrapper.__name__ = func.__name__
    wrapper.__qualname__ = func.__qualname__
    wrapper.__doc__ = func.__doc__
    wrapper.__wrapped__ = func
    return wrapper
