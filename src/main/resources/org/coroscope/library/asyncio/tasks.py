"""Waiting with a time limit, and taking results as they come."""


async def wait_for(fut, timeout):
    """Waits for something, but not longer than so many seconds; cancels it then."""
    loop = get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        inner = ensure_future(fut, loop=loop)
        if inner.done():
            return inner.result()
        await _cancel_and_wait(inner)
        return _result_or_timeout(inner)

    waiter = _waiter("TASK", f"wait_for({_name_of(fut)}, {timeout!r})")
    timer = _wake_later(loop, timeout, waiter)
    inner = ensure_future(fut, loop=loop)
    _waits_for(waiter, inner)
    waking = _wake_when_done(inner, waiter)
    try:
        try:
            await waiter
        except CancelledError:
            if inner.done():
                return inner.result()
            _stop_waking(inner, waking)
            await _cancel_and_wait(inner)
            raise
        if inner.done():
            return inner.result()
        _stop_waking(inner, waking)
        # It must not run any more when this returns.
        await _cancel_and_wait(inner)
        return _result_or_timeout(inner)
    finally:
        timer.cancel()


def _result_or_timeout(future):
    try:
        # It may have come to a result, or failed, while it was being cancelled.
        return future.result()
    except CancelledError as error:
        raise TimeoutError() from error


async def _cancel_and_wait(future):
    waiter = _waiter("TASK", f"{_name_of(future)}, which is cancelled")
    _waits_for(waiter, future)
    waking = _wake_when_done(future, waiter)
    try:
        future.cancel()
        # Not awaited itself: then a cancellation of the one who waits would go to it.
        await waiter
    finally:
        _stop_waking(future, waking)


def as_completed(fs, *, timeout=None):
    """Gives coroutines for the results, in the order in which they come."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    finished = Queue()
    loop = get_event_loop()
    waiting = {ensure_future(one, loop=loop) for one in set(fs)}
    timer = None

    def _on_timeout():
        for future in waiting:
            future.remove_done_callback(_on_completion)
            finished.put_nowait(None)
        waiting.clear()

    def _on_completion(future):
        if not waiting:
            return
        waiting.remove(future)
        finished.put_nowait(future)
        if not waiting and timer is not None:
            timer.cancel()

    async def _wait_for_one():
        future = await finished.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in waiting:
        future.add_done_callback(_on_completion)
    if waiting and timeout is not None:
        _on_timeout._coroscope_purpose = "the time limit of as_completed"
        timer = loop.call_later(timeout, _on_timeout)
    for _ in range(len(waiting)):
        yield _wait_for_one()
