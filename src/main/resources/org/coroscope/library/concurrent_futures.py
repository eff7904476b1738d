"""What joins the results of threads; the threads themselves are simulated in Java."""

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


def _map(self, fn, *iterables, timeout=None, chunksize=1):
    """All of them begin now; their results come in the order of the arguments."""
    deadline = None if timeout is None else _now() + timeout
    submitted = [self.submit(fn, *arguments) for arguments in zip(*iterables)]

    def results():
        for future in submitted:
            if deadline is None:
                yield future.result()
            else:
                yield future.result(deadline - _now())

    return results()


def as_completed(fs, timeout=None):
    """The futures in the order in which they come to their end."""
    deadline = None if timeout is None else _now() + timeout
    for future in sorted(set(fs), key=_done_at):
        if deadline is not None and _done_at(future) > deadline:
            _pass_until(deadline)
            raise TimeoutError
        _pass_until(_done_at(future))
        yield future


class DoneAndNotDoneFutures(tuple):
    @property
    def done(self):
        return self[0]

    @property
    def not_done(self):
        return self[1]


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits until all of them, or the first, or the first error has come."""
    futures = sorted(set(fs), key=_done_at)
    until = _now()
    for future in futures:
        until = max(until, _done_at(future))
        if return_when == FIRST_COMPLETED:
            break
        if return_when == FIRST_EXCEPTION and _failed(future):
            break
    if timeout is not None:
        until = min(until, _now() + timeout)
    _pass_until(until)
    done = {future for future in futures if _done_at(future) <= until}
    return DoneAndNotDoneFutures((done, set(futures) - done))
