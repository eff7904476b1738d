"""Where records are written: the handlers. Part of logging."""

import _coroscope
from _logging_records import Filterer, Formatter, level_name, level_number

NAMED = {}
HANDLERS = []
PLAIN = Formatter()


class Handler(Filterer):
    """Takes records somewhere; what that means is up to subclasses."""

    def __init__(self, level=0):
        super().__init__()
        self._name = None
        self.level = level_number(level)
        self.formatter = None
        self.lock = None
        HANDLERS.append(self)

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        NAMED.pop(self._name, None)
        self._name = name
        if name:
            NAMED[name] = self

    def get_name(self):
        return self.name

    def set_name(self, name):
        self.name = name

    def createLock(self):
        self.lock = None

    def acquire(self):
        pass

    def release(self):
        pass

    def setLevel(self, level):
        self.level = level_number(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or PLAIN).format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        accepted = self.filter(record)
        if accepted:
            self.emit(record)
        return accepted

    def flush(self):
        pass

    def close(self):
        NAMED.pop(self._name, None)
        if self in HANDLERS:
            HANDLERS.remove(self)

    def handleError(self, record):
        """Says on standard error what went wrong while a record was written."""
        if not _coroscope.loaded("logging").raiseExceptions or not _coroscope.standard_error():
            return
        write = _coroscope.standard_error().write
        write("--- Logging error ---\n")
        write(_coroscope.traceback_text(_coroscope.exc_info()[1]))
        write("Call stack:\n" + _coroscope.stack_text())
        write("Message: %r\nArguments: %s\n" % (record.msg, record.args))

    def __repr__(self):
        return "<%s (%s)>" % (type(self).__name__, level_name(self.level))


class StreamHandler(Handler):
    """Writes lines to a stream, standard error unless told otherwise."""

    terminator = "\n"

    def __init__(self, stream=None):
        super().__init__()
        self.stream = _coroscope.standard_error() if stream is None else stream

    def flush(self):
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        if stream is self.stream:
            return None
        before = self.stream
        self.flush()
        self.stream = stream
        return before

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        place = name + " " if name else ""
        return "<%s %s(%s)>" % (type(self).__name__, place, level_name(self.level))


class FileHandler(StreamHandler):
    """Writes lines to a file."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        from os import fspath
        from os.path import abspath

        self.baseFilename = abspath(fspath(filename))
        self.mode = mode
        self.encoding = encoding
        self.errors = errors
        self.delay = delay
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            super().__init__(self._open())

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def close(self):
        if self.stream:
            self.flush()
            self.stream.close()
            self.stream = None
        super().close()

    def emit(self, record):
        if self.stream is None:
            self.stream = self._open()
        super().emit(record)

    def __repr__(self):
        return "<%s %s (%s)>" % (
            type(self).__name__,
            self.baseFilename,
            level_name(self.level),
        )


class NullHandler(Handler):
    """Writes nothing."""

    def handle(self, record):
        pass

    def emit(self, record):
        pass


class LastResort(StreamHandler):
    """What writes when nobody has set up anything: to whatever standard error is just now."""

    def __init__(self, level):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return _coroscope.standard_error()


LastResort.__name__ = LastResort.__qualname__ = "_StderrHandler"
for shown in (Handler, StreamHandler, FileHandler, NullHandler, LastResort):
    shown.__module__ = "logging"
