"""Time limits for a block of code."""


class Timeout:
    """Cancels the task in its block at a time, and makes a TimeoutError of that."""

    def __init__(self, when):
        # created -> active -> expiring -> expired, or active -> finished.
        self._state = "created"
        self._when = when
        self._handle = None
        self._task = None
        self._cancelling = 0

    def when(self):
        """The time, by the loop's clock, or None for never."""
        return self._when

    def reschedule(self, when):
        """Sets another time."""
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
        if when is None:
            self._handle = None
            return
        loop = get_running_loop()
        if when <= loop.time():
            self._handle = loop.call_soon(self._on_timeout)
        else:
            self._handle = loop.call_at(when, self._on_timeout)

    def expired(self):
        """Whether the time came while the block was running."""
        return self._state in ("expiring", "expired")

    def __repr__(self):
        when = ""
        if self._state == "active":
            when = f" when={None if self._when is None else round(self._when, 3)}"
        return f"<Timeout [{self._state}]{when}>"

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._state == "expiring":
            self._state = "expired"
            # Only if nobody else has asked to cancel: then it stays a cancellation.
            if self._task.uncancel() <= self._cancelling and exc_type is CancelledError:
                raise TimeoutError from exc_val
        elif self._state == "active":
            self._state = "finished"
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = "expiring"
        self._handle = None

    _on_timeout._coroscope_purpose = "the time limit of the timeout block"


def timeout(delay):
    """Limits a block to so many seconds from now; None for no limit."""
    loop = get_running_loop()
    return Timeout(None if delay is None else loop.time() + delay)


def timeout_at(when):
    """Limits a block to a time of the loop's clock; None for no limit."""
    return Timeout(when)
