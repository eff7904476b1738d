"""Who is running, and locks. There is one thread of control; workers are simulated."""

import _coroscope

_FIRST_IDENT = 140000000000000
_threads = {}


class _Identity:
    def __init__(self, name, number):
        self.name = name
        self.ident = _FIRST_IDENT + 0x1000 * number
        self.native_id = 1000 + number
        self.daemon = False

    def is_alive(self):
        return True

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon


class _MainThread(_Identity):
    def __repr__(self):
        return f"<_MainThread({self.name}, started {self.ident})>"


class _WorkerThread(_Identity):
    def __repr__(self):
        return f"<Thread({self.name}, started {self.ident})>"


_main = _MainThread("MainThread", 0)


def current_thread():
    """The thread that runs."""
    name = _current_name()
    if name == "MainThread":
        return _main
    if name not in _threads:
        _threads[name] = _WorkerThread(name, len(_threads) + 1)
    return _threads[name]


def currentThread():
    _coroscope.warn(
        "currentThread() is deprecated, use current_thread() instead", DeprecationWarning
    )
    return current_thread()


def main_thread():
    return _main


def get_ident():
    return current_thread().ident


def get_native_id():
    return current_thread().native_id


def active_count():
    return 1 + len(_threads)


def enumerate():
    return [_main, *_threads.values()]


class Lock:
    """Nobody else can hold it, so taking it twice is waiting for ever: an error here."""

    _again = False

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        if self._count and not self._again:
            if not blocking or timeout >= 0:
                return False
            raise RuntimeError("the program waits for ever: the lock is held, and nobody else runs")
        self._count += 1
        return True

    def release(self):
        if not self._count:
            raise RuntimeError("release unlocked lock")
        self._count -= 1

    def locked(self):
        return self._count > 0

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.release()


class RLock(Lock):
    """A lock that its holder may take again."""

    _again = True


class local:
    """Values of the running thread only."""

    def __init__(self):
        object.__setattr__(self, "_values", {})

    def _own(self):
        return object.__getattribute__(self, "_values").setdefault(_current_name(), {})

    def __getattr__(self, name):
        try:
            return self._own()[name]
        except KeyError:
            raise AttributeError(
                f"'_thread._local' object has no attribute '{name}'"
            ) from None

    def __setattr__(self, name, value):
        self._own()[name] = value

    def __delattr__(self, name):
        if name not in self._own():
            raise AttributeError(name)
        del self._own()[name]
