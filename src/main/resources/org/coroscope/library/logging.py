"""Logging: loggers in a tree, handlers that write, one call to set it all up."""

import _coroscope
from _logging_handlers import (
    FileHandler,
    Handler,
    HANDLERS as _handlerList,
    NAMED as _handlers,
    LastResort as _LastResort,
    NullHandler,
    StreamHandler,
)
from _logging_records import (
    BASIC_FORMAT,
    BufferingFormatter,
    Filter,
    Filterer,
    Formatter,
    LEVELS as _levelToName,
    LogRecord,
    NAMES as _nameToLevel,
    PercentStyle,
    START as _startTime,
    STYLES as _STYLES,
    StrFormatStyle,
    StringTemplateStyle,
    level_name as getLevelName,
    level_number as _checkLevel,
)

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

raiseExceptions = True
logThreads = logProcesses = logMultiprocessing = True
_factory = LogRecord
_loggerClass = None


def getLevelNamesMapping():
    return _nameToLevel.copy()


def addLevelName(level, levelName):
    _levelToName[level] = levelName
    _nameToLevel[levelName] = level


def setLogRecordFactory(factory):
    global _factory
    _factory = factory


def getLogRecordFactory():
    return _factory


def makeLogRecord(dict):
    record = _factory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


lastResort = _LastResort(WARNING)
_defaultLastResort = lastResort


class PlaceHolder:
    """Stands in the tree for a name that only loggers below it were asked for."""


class Manager:
    """Knows all loggers and puts each new one into the tree."""

    def __init__(self, root):
        self.root = root
        self.disable = NOTSET
        self.loggerDict = {}
        self.loggerClass = None
        self.logRecordFactory = None
        self.emittedNoHandlerWarning = False

    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        found = self.loggerDict.get(name)
        if found is None or isinstance(found, PlaceHolder):
            found = (self.loggerClass or _loggerClass)(name)
            found.manager = self
            found.parent = self._nearest(name)
            for other in self.loggerDict.values():
                if isinstance(other, PlaceHolder):
                    continue
                # Those further down that had hung on what is now above this one.
                if other.name.startswith(name + ".") and not other.parent.name.startswith(
                    name + "."
                ):
                    other.parent = found
            self.loggerDict[name] = found
            self._mark_above(name)
        return found

    def _mark_above(self, name):
        """Names between a logger and the root that nobody has asked for are known all the same."""
        while "." in name:
            name = name.rpartition(".")[0]
            self.loggerDict.setdefault(name, PlaceHolder())

    def _nearest(self, name):
        while "." in name:
            name = name.rpartition(".")[0]
            above = self.loggerDict.get(name)
            if isinstance(above, Logger):
                return above
        return self.root

    def setLoggerClass(self, klass):
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory


class Logger(Filterer):
    """What a program logs with."""

    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name = name
        self.level = _checkLevel(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def getEffectiveLevel(self):
        at = self
        while at:
            if at.level:
                return at.level
            at = at.parent
        return NOTSET

    def isEnabledFor(self, level):
        return (
            not self.disabled
            and self.manager.disable < level
            and level >= self.getEffectiveLevel()
        )

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        _warn_of("The 'warn' method is deprecated, use 'warning' instead")
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        self.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            if raiseExceptions:
                raise TypeError("level must be an integer")
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self, stack_info=False, stacklevel=1):
        where = _coroscope.caller(stacklevel - 1)
        if where is None:
            return "(unknown file)", 0, "(unknown function)", None
        stack = None
        if stack_info:
            stack = "Stack (most recent call last):\n" + _coroscope.stack_text()
        return where[1], where[2], where[3], stack and stack.removesuffix("\n")

    def makeRecord(
        self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None
    ):
        record = _factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key in extra or ():
            if key in ("message", "asctime") or key in record.__dict__:
                raise KeyError("Attempt to overwrite %r in LogRecord" % key)
            record.__dict__[key] = extra[key]
        return record

    def _log(
        self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1
    ):
        file, line, function, stack = self.findCaller(stack_info, stacklevel)
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = _coroscope.exc_info()
        self.handle(
            self.makeRecord(
                self.name, level, file, line, msg, args, exc_info, function, extra, stack
            )
        )

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def _reached(self):
        """The loggers whose handlers see what is logged here, this one first."""
        at = self
        while at:
            yield at
            at = at.parent if at.propagate else None

    def hasHandlers(self):
        return any(logger.handlers for logger in self._reached())

    def callHandlers(self, record):
        found = False
        for logger in self._reached():
            for handler in logger.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
        if not found and lastResort and record.levelno >= lastResort.level:
            lastResort.handle(record)

    def getChild(self, suffix):
        if self.root is not self:
            suffix = self.name + "." + suffix
        return self.manager.getLogger(suffix)

    def __repr__(self):
        return "<%s %s (%s)>" % (
            type(self).__name__,
            self.name,
            getLevelName(self.getEffectiveLevel()),
        )


class RootLogger(Logger):
    """The one above all others."""

    def __init__(self, level):
        super().__init__("root", level)


_loggerClass = Logger
root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(root)


class LoggerAdapter:
    """A logger that adds something to all that goes through it."""

    manager = property(lambda self: self.logger.manager)
    name = property(lambda self: self.logger.name)

    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        kwargs["extra"] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        return self.logger.hasHandlers()

    def __repr__(self):
        level = getLevelName(self.logger.getEffectiveLevel())
        return "<%s %s (%s)>" % (type(self).__name__, self.logger.name, level)


def _warn_of(text):
    import warnings

    warnings.warn(text, DeprecationWarning, 3)


def getLogger(name=None):
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)


def setLoggerClass(klass):
    global _loggerClass
    if klass != Logger and not issubclass(klass, Logger):
        raise TypeError("logger not derived from logging.Logger: " + klass.__name__)
    _loggerClass = klass


def getLoggerClass():
    return _loggerClass


def _handlers_for(options):
    """The handlers that basicConfig's arguments ask for."""
    handlers = options.pop("handlers", None)
    given = [key for key in ("stream", "filename") if key in options]
    if handlers is None and len(given) == 2:
        raise ValueError("'stream' and 'filename' should not be specified together")
    if handlers is not None and given:
        raise ValueError(
            "'stream' or 'filename' should not be specified together with 'handlers'"
        )
    filename = options.pop("filename", None)
    mode = options.pop("filemode", "a")
    stream = options.pop("stream", None)
    if handlers is None:
        if filename:
            encoding = options.get("encoding")
            handlers = [FileHandler(filename, mode, encoding=encoding)]
        else:
            handlers = [StreamHandler(stream)]
    return handlers


def basicConfig(**kwargs):
    if kwargs.pop("force", False):
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = _handlers_for(kwargs)
    kwargs.pop("encoding", None)
    kwargs.pop("errors", None)
    datefmt = kwargs.pop("datefmt", None)
    style = kwargs.pop("style", "%")
    if style not in _STYLES:
        raise ValueError("Style must be one of: %s" % ",".join(_STYLES))
    formatter = Formatter(kwargs.pop("format", _STYLES[style][1]), datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = kwargs.pop("level", None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError("Unrecognised argument(s): %s" % ", ".join(kwargs))


def _ready():
    if not root.handlers:
        basicConfig()
    return root


def debug(msg, *args, **kwargs):
    _ready().debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    _ready().info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    _ready().warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    _warn_of("The 'warn' function is deprecated, use 'warning' instead")
    warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    _ready().error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    _ready().critical(msg, *args, **kwargs)


def fatal(msg, *args, **kwargs):
    critical(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    _ready().log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    root.manager.disable = _checkLevel(level)


def shutdown(handlerList=_handlerList):
    for handler in reversed(handlerList[:]):
        handler.flush()
        handler.close()


def getHandlerByName(name):
    return _handlers.get(name)


def getHandlerNames():
    return frozenset(_handlers)


_warnings_showwarning = None


def _show_warning(message, category, filename, lineno, file=None, line=None):
    """Takes the place of warnings.showwarning: warnings become records."""
    import warnings

    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning("%s", warnings.formatwarning(message, category, filename, lineno, line))


def captureWarnings(capture):
    """Has warnings logged, or no longer."""
    global _warnings_showwarning
    import warnings

    if capture and _warnings_showwarning is None:
        _warnings_showwarning = warnings.showwarning
        warnings.showwarning = _show_warning
    elif not capture and _warnings_showwarning is not None:
        warnings.showwarning = _warnings_showwarning
        _warnings_showwarning = None


__path__ = []
__all__ = [
    "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler",
    "Filter", "Formatter", "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET",
    "NullHandler", "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig",
    "captureWarnings", "critical", "debug", "disable", "error", "exception", "fatal",
    "getLevelName", "getLogger", "getLoggerClass", "info", "log", "makeLogRecord",
    "setLoggerClass", "shutdown", "warn", "warning", "getLogRecordFactory", "setLogRecordFactory",
    "lastResort", "raiseExceptions", "getLevelNamesMapping",
]
