import functools
def repeat(times):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            return [func(*args, **kwargs) for _ in range(times)]
        return wrapper
    return decorate
def trace(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        parts = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        result = func(*args, **kwargs)
        print(f"{func.__name__}({', '.join(parts)}) -> {result!r}")
        return result
    return wrapper
@trace
@repeat(2)
def greet(name, *, polite=False):
    """Greets."""
    return ("Dear " if polite else "Hi ") + name
greet("Ann"); greet("Bob", polite=True)
print(greet.__name__, greet.__doc__, greet.__wrapped__.__wrapped__("x"))
