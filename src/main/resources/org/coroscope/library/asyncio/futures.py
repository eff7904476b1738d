"""Futures that other threads complete."""


def wrap_future(future, *, loop=None):
    """A future of the loop for one of concurrent.futures."""
    if isfuture(future):
        return future
    import concurrent.futures

    assert isinstance(
        future, concurrent.futures.Future
    ), f"concurrent.futures.Future is expected, got {future!r}"
    wrapped = (loop or get_event_loop()).create_future()
    _chain(future, wrapped)
    return wrapped


def run_coroutine_threadsafe(coro, loop):
    """Has a coroutine run by a loop of another thread; gives a future of concurrent.futures."""
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures

    future = concurrent.futures.Future()

    def callback():
        try:
            _chain(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise

    loop.call_soon_threadsafe(callback)
    return future


def _chain(source, destination):
    """What becomes of the one becomes of the other; cancelling the other cancels the one."""
    source_loop = source.get_loop() if isfuture(source) else None
    destination_loop = destination.get_loop() if isfuture(destination) else None

    def _call_check_cancel(destination):
        if destination.cancelled():
            if source_loop is None or source_loop is destination_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def _call_set_state(source):
        if (
            destination.cancelled()
            and destination_loop is not None
            and destination_loop.is_closed()
        ):
            return
        if destination_loop is None or destination_loop is source_loop:
            _set_state(destination, source)
        else:
            destination_loop.call_soon_threadsafe(_set_state, destination, source)

    for future, callback, line in (
        (destination, _call_check_cancel, 387),
        (source, _call_set_state, 394),
    ):
        if isfuture(future):
            name = f"_chain_future.<locals>.{callback.__name__}"
            _add_chained(future, callback, f"{name} at asyncio/futures.py:{line}")
        else:
            future.add_done_callback(callback)


def _set_state(future, other):
    if isfuture(future):
        _copy_state(other, future)
    else:
        _copy_state_to_thread(future, other)


def _copy_state(source, destination):
    if destination.cancelled():
        return
    if source.cancelled():
        destination.cancel()
        return
    error = source.exception()
    if error is not None:
        destination.set_exception(_of_asyncio(error))
    else:
        destination.set_result(source.result())


def _copy_state_to_thread(destination, source):
    if source.cancelled():
        destination.cancel()
    if not destination.set_running_or_notify_cancel():
        return
    error = source.exception()
    if error is not None:
        destination.set_exception(_of_threads(error))
    else:
        destination.set_result(source.result())


def _of_asyncio(error):
    from concurrent import futures

    if type(error) is futures.CancelledError:
        return CancelledError(*error.args)
    if type(error) is futures.InvalidStateError:
        return InvalidStateError(*error.args)
    return error


def _of_threads(error):
    from concurrent import futures

    if type(error) is CancelledError:
        return futures.CancelledError(*error.args)
    if type(error) is InvalidStateError:
        return futures.InvalidStateError(*error.args)
    return error


def _shut_down(loop, executor):
    """Shuts the loop's executor down, which may wait, in a thread of its own."""
    import threading

    future = loop.create_future()

    def shut_down():
        try:
            executor.shutdown(wait=True)
            if not loop.is_closed():
                loop.call_soon_threadsafe(future.set_result, None)
        except Exception as error:
            if not loop.is_closed():
                loop.call_soon_threadsafe(future.set_exception, error)

    threading.Thread(target=shut_down).start()
    return future
