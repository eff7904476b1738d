"""What assertRaises, assertWarns and assertLogs answer. Part of unittest."""

import collections
import logging
import warnings

from _unittest_texts import regex_of


class _Failing:
    def __init__(self, test_case):
        self.test_case = test_case
        self.msg = None

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))


class _Expecting(_Failing):
    """Common to exceptions and warnings: a class to be expected, perhaps a pattern."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        self.expected_regex = None if expected_regex is None else regex_of(expected_regex)
        self.obj_name = None

    def handle(self, name, args, kwargs):
        """Answers itself for a with statement, or calls what is given."""
        classes = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all(isinstance(c, type) and issubclass(c, self._base) for c in classes):
            raise TypeError("%s() arg 1 must be %s" % (name, self._base_text))
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(
                    "%r is an invalid keyword argument for this function" % (next(iter(kwargs)),)
                )
            return self
        function, *args = args
        self.obj_name = getattr(function, "__name__", None) or str(function)
        with self:
            function(*args, **kwargs)

    def _missing(self, what):
        name = getattr(self.expected, "__name__", None) or str(self.expected)
        by = " by {}".format(self.obj_name) if self.obj_name else ""
        self._fail("{} not {}{}".format(name, what, by))

    def _check_text(self, text):
        if self.expected_regex is not None and not self.expected_regex.search(text):
            self._fail('"{}" does not match "{}"'.format(self.expected_regex.pattern, text))


class AssertRaisesContext(_Expecting):
    _base = BaseException
    _base_text = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._missing("raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        self._check_text(str(exc_value))
        return True


class AssertWarnsContext(_Expecting):
    _base = Warning
    _base_text = "a warning class or tuple of warning classes"

    def __enter__(self):
        self._catching = warnings.catch_warnings(record=True)
        self.warnings = self._catching.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._catching.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for caught in self.warnings:
            if not isinstance(caught.message, self.expected):
                continue
            first = first or caught.message
            if self.expected_regex is not None and not self.expected_regex.search(
                str(caught.message)
            ):
                continue
            self.warning, self.filename, self.lineno = (
                caught.message, caught.filename, caught.lineno,
            )
            return
        if first is not None:
            self._check_text(str(first))
        self._missing("triggered")


_LoggingWatcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _Capturing(logging.Handler):
    def __init__(self):
        super().__init__()
        self.watcher = _LoggingWatcher([], [])

    def emit(self, record):
        self.watcher.records.append(record)
        self.watcher.output.append(self.format(record))


class AssertLogsContext(_Failing):
    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs):
        super().__init__(test_case)
        self.logger_name = logger_name
        if level:
            self.level = logging._nameToLevel.get(level, level)
        else:
            self.level = logging.INFO
        self.no_logs = no_logs

    def __enter__(self):
        if isinstance(self.logger_name, logging.Logger):
            self.logger = logger = self.logger_name
        else:
            self.logger = logger = logging.getLogger(self.logger_name)
        handler = _Capturing()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = handler.watcher
        self._before = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        if not self.no_logs:
            return handler.watcher

    def __exit__(self, exc_type, exc_value, tb):
        self.logger.handlers, level, self.logger.propagate = self._before
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._fail("Unexpected logs found: {!r}".format(self.watcher.output))
        elif not self.watcher.records:
            self._fail(
                "no logs of level {} or higher triggered on {}".format(
                    logging.getLevelName(self.level), self.logger.name
                )
            )
