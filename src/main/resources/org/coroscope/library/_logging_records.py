"""What is logged and how it is laid out: records, formatters, filters. Part of logging."""
import time

import _coroscope

START = time.time()
NAMES = {
    "CRITICAL": 50,
    "FATAL": 50,
    "ERROR": 40,
    "WARN": 30,
    "WARNING": 30,
    "INFO": 20,
    "DEBUG": 10,
    "NOTSET": 0,
}
LEVELS = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}


def level_number(level):
    """A level given by number or by name, as a number."""
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in NAMES:
            raise ValueError("Unknown level: %r" % (level,))
        return NAMES[level]
    raise TypeError("Level not an integer or a valid string: %r" % (level,))


def level_name(level):
    """The other form of a level: the name of a number, the number of a name."""
    if level in LEVELS:
        return LEVELS[level]
    return NAMES.get(level, "Level %s" % level)


def thread_name():
    threading = _coroscope.loaded("threading")
    return threading.current_thread().name if threading else "MainThread"


class LogRecord:
    """One thing that was logged."""

    def __init__(
        self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs
    ):
        now = time.time()
        self.name = name
        self.msg = msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = level_name(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = pathname.rpartition("/")[2]
        base, dot, _ = self.filename.rpartition(".")
        self.module = base if dot else self.filename
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now
        self.msecs = int((now - int(now)) * 1000) + 0.0
        self.relativeCreated = (now - START) * 1000
        self.thread = 1
        self.threadName = thread_name()
        self.processName = "MainProcess"
        self.process = 1

    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (
            self.name,
            self.levelno,
            self.pathname,
            self.lineno,
            self.msg,
        )

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text


class PercentStyle:
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return self._fmt.find(self.asctime_search) >= 0

    def has_field(self):
        """Whether any %(name)x stands in the format."""
        at = self._fmt.find("%(")
        while at >= 0:
            end = self._fmt.find(")", at)
            name = self._fmt[at + 2 : end]
            rest = self._fmt[end + 1 :].lstrip("#0+ -*.123456789")
            if end > 0 and name.replace("_", "a").isalnum() and rest[:1] in tuple("diouxefgcrsa%"):
                return True
            at = self._fmt.find("%(", at + 1)
        return False

    def validate(self):
        if not self.has_field():
            raise ValueError(
                "Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0])
            )

    def values(self, record):
        if self._defaults:
            return self._defaults | record.__dict__
        return record.__dict__

    def layout(self, values):
        return self._fmt % values

    def format(self, record):
        try:
            return self.layout(self.values(record))
        except KeyError as error:
            raise ValueError("Formatting field not found in record: %s" % error)


class StrFormatStyle(PercentStyle):
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def layout(self, values):
        return self._fmt.format(**values)

    def validate(self):
        import string

        fields = set()
        try:
            for _, name, spec, conversion in string.Formatter().parse(self._fmt):
                if not name:
                    continue
                if not name.replace(".", "").replace("[", "").replace("]", "").isidentifier():
                    raise ValueError("invalid field name/expression: %r" % name)
                fields.add(name)
                if conversion and conversion not in "rsa":
                    raise ValueError("invalid conversion: %r" % conversion)
        except ValueError as error:
            raise ValueError("invalid format: %s" % error) from None
        if not fields:
            raise ValueError("invalid format: no fields")


class StringTemplateStyle(PercentStyle):
    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def __init__(self, fmt, *, defaults=None):
        super().__init__(fmt, defaults=defaults)
        from string import Template

        self._tpl = Template(self._fmt)

    def usesTime(self):
        return self._fmt.find("$asctime") >= 0 or self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        if "$" not in self._fmt.replace("$$", ""):
            raise ValueError("invalid format: no fields")

    def layout(self, values):
        return self._tpl.substitute(**values)


BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


class Formatter:
    """Turns a record into text."""

    converter = time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in STYLES:
            raise ValueError("Style must be one of: %s" % ",".join(STYLES))
        self._style = STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        text = time.strftime(self.default_time_format, moment)
        if self.default_msec_format:
            text = self.default_msec_format % (text, record.msecs)
        return text

    def formatException(self, ei):
        if ei[1] is None:
            return "NoneType: None"
        return _coroscope.traceback_text(ei[1]).removesuffix("\n")

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for more in (record.exc_text, record.stack_info and self.formatStack(record.stack_info)):
            if more:
                text = text.removesuffix("\n") + "\n" + more
        return text


class BufferingFormatter:
    """Lays out several records as one text."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or Formatter()

    def formatHeader(self, records):
        return ""

    def formatFooter(self, records):
        return ""

    def format(self, records):
        if not records:
            return ""
        lines = "".join([self.linefmt.format(record) for record in records])
        return self.formatHeader(records) + lines + self.formatFooter(records)


class Filter:
    """Lets through what comes from a logger and those below it."""

    def __init__(self, name=""):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        return not self.name or (record.name + ".").startswith(self.name + ".")


class Filterer:
    """Anything that has filters: loggers and handlers."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for one in self.filters:
            accepts = one.filter if hasattr(one, "filter") else one
            if not accepts(record):
                return False
        return True


for shown in (LogRecord, Formatter, BufferingFormatter, Filter, Filterer) + (
    PercentStyle,
    StrFormatStyle,
    StringTemplateStyle,
):
    shown.__module__ = "logging"
