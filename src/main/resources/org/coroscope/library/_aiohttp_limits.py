"""Time limits of aiohttp's client."""
import asyncio
import math
from dataclasses import dataclass
from typing import Optional

import _network
from _aiohttp_errors import ConnectionTimeoutError, SocketTimeoutError


@dataclass(frozen=True)
class ClientTimeout:
    """How long a request may take, as a whole and in parts; None for no limit."""

    total: Optional[float] = None
    connect: Optional[float] = None
    sock_read: Optional[float] = None
    sock_connect: Optional[float] = None
    ceil_threshold: float = 5


ClientTimeout.__module__ = "aiohttp.client"
DEFAULT_TIMEOUT = ClientTimeout(total=5 * 60, sock_connect=30)


class Limit:
    """Cancels the task in its block at a time, and raises something else for that."""

    def __init__(self, loop, seconds, error, usual=False, threshold=5):
        self._loop = loop
        self._seconds = seconds
        self._error = error
        self._usual = usual
        self._threshold = threshold
        self._handle = None
        self._task = None
        self._expired = False

    def __enter__(self):
        if self._seconds is not None and self._seconds > 0:
            self._task = asyncio.current_task(self._loop)
            when = self._loop.time() + self._seconds
            if self._seconds > self._threshold:
                when = math.ceil(when)
            if self._usual:
                # A limit that nobody has asked for does not show among the timers.
                self._handle = _network.call_at(self._loop, when, self.timed_out)
            else:
                self._handle = self._loop.call_at(when, self.timed_out)
        return self

    def timed_out(self):
        self._expired = True
        self._task.cancel()

    timed_out._coroscope_purpose = "a time limit within the request"

    def __exit__(self, kind, error, traceback):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._expired and kind is asyncio.CancelledError:
            self._task.uncancel()
            raise self._error() from None


class TotalLimit:
    """The limit of a whole request: begins with it, and is over when the body is there."""

    def __init__(self, loop, timeout, usual):
        self._loop = loop
        self._handle = None
        self._tasks = []
        self.expired = False
        seconds = timeout.total
        if seconds is not None and seconds > 0:
            when = loop.time() + seconds
            if seconds >= timeout.ceil_threshold:
                when = math.ceil(when)
            if usual:
                self._handle = _network.call_at(loop, when, self.request_timed_out)
            else:
                self._handle = loop.call_at(when, self.request_timed_out)

    def request_timed_out(self):
        self.expired = True
        for task in self._tasks:
            task.cancel()

    request_timed_out._coroscope_purpose = "the time limit of the whole request"

    def close(self):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def __enter__(self):
        task = asyncio.current_task(self._loop)
        if task is None:
            raise RuntimeError("Timeout context manager should be used inside a task")
        if self.expired:
            raise asyncio.TimeoutError from None
        self._tasks.append(task)
        return self

    def __exit__(self, kind, error, traceback):
        task = self._tasks.pop()
        if self.expired and kind is asyncio.CancelledError:
            task.uncancel()
            raise asyncio.TimeoutError from None


class RequestLimits:
    """The limits of one request's parts."""

    def __init__(self, loop, timeout, url, usual):
        self._loop = loop
        self._timeout = timeout
        self._url = url
        self._usual = usual

    def _too_slow(self):
        return ConnectionTimeoutError(f"Connection timeout to host {self._url}")

    def connect(self):
        return Limit(self._loop, self._timeout.connect, self._too_slow)

    def sock_connect(self):
        return Limit(self._loop, self._timeout.sock_connect, self._too_slow, self._usual)

    def sock_read(self):
        return Limit(
            self._loop,
            self._timeout.sock_read,
            lambda: SocketTimeoutError("Timeout on reading data from socket"),
        )
