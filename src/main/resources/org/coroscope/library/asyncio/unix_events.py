"""Signals to a loop: none come from outside, but a program may send them to itself."""


def _sighandler_noop(signum, frame):
    """What is installed for a signal that a loop handles; the loop is woken besides."""


def _number(sig):
    import signal

    if not isinstance(sig, int):
        raise TypeError("sig must be an int, not %r" % (sig,))
    if sig not in signal.valid_signals():
        raise ValueError("invalid signal number %s" % (sig,))
    return int(sig)


def _add_signal_handler(self, sig, callback, *args):
    import signal

    if iscoroutine(callback) or iscoroutinefunction(callback):
        raise TypeError("coroutines cannot be used with add_signal_handler()")
    number = _number(sig)
    if self.is_closed():
        raise RuntimeError("Event loop is closed")
    try:
        signal.signal(number, _sighandler_noop)
    except OSError:
        raise RuntimeError("sig %s cannot be caught" % (sig,)) from None
    handlers = _signal_handlers(self)
    handlers[number] = (callback, args)

    def wake():
        # The loop reads that there was a signal in its next iteration, and only then calls.
        self.call_later(0, read)

    def read():
        if number in handlers:
            called, given = handlers[number]
            self.call_soon(called, *given)

    signal._wakes[number] = wake


def _remove_signal_handler(self, sig):
    import signal

    number = _number(sig)
    if _signal_handlers(self).pop(number, None) is None:
        return False
    signal._wakes.pop(number, None)
    signal.signal(number, signal.default_int_handler if number == 2 else signal.SIG_DFL)
    return True
