"""Texts of exceptions, as the interpreter prints them."""

import sys as _sys
from _coroscope import (
    source_line as _source_line,
    traceback_of_group as _group_text,
    traceback_places as _places,
    traceback_summary as _summary,
)

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list",
    "format_stack", "format_tb", "print_exc", "format_exc", "print_exception", "print_last",
    "print_stack", "print_tb", "clear_frames", "FrameSummary", "StackSummary",
    "TracebackException", "walk_stack", "walk_tb", "print_list",
]

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_HEADER = "Traceback (most recent call last):\n"
_missing = object()


class FrameSummary:
    """One place in a traceback or on the stack."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._line = line
        self._text = None

    @property
    def line(self):
        if self._line is None and self.lineno is not None:
            self._line = (_source_line(self.filename, self.lineno) or "").strip()
        return self._line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other) and self.locals == other.locals
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def _format(self):
        if self._text is not None:
            return self._text
        text = f'  File "{self.filename}", line {self.lineno}, in {self.name}\n'
        if self.line:
            text += f"    {self.line.strip()}\n"
        for name, value in sorted((self.locals or {}).items()):
            text += f"    {name} = {value}\n"
        return text


class StackSummary(list):
    """Places, outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        entries = [
            FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name,
                         locals=frame.f_locals if capture_locals else None)
            for frame, line in frame_gen
        ]
        return cls(_limited(entries, limit))

    @classmethod
    def from_list(cls, a_list):
        made = cls()
        for entry in a_list:
            if isinstance(entry, FrameSummary):
                made.append(entry)
            else:
                filename, lineno, name, line = entry
                made.append(FrameSummary(filename, lineno, name, line=line))
        return made

    def format_frame_summary(self, frame_summary):
        return frame_summary._format()

    def format(self):
        result = []
        last = None
        count = 0
        for entry in self:
            key = (entry.filename, entry.lineno, entry.name)
            if key != last:
                _add_repeats(result, count)
                last, count = key, 0
            count += 1
            if count <= 3:
                text = self.format_frame_summary(entry)
                if text is not None:
                    result.append(text)
        _add_repeats(result, count)
        return result


def _add_repeats(result, count):
    more = count - 3
    if more > 0:
        result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")


def _limited(entries, limit):
    if limit is None:
        limit = getattr(_sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return entries
    return entries[:limit] if limit >= 0 else entries[limit:]


def extract_tb(tb, limit=None):
    entries = []
    for filename, lineno, name, line, end_lineno, colno, end_colno, text in _places(tb):
        entry = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno,
                             colno=colno, end_colno=end_colno)
        entry._text = text
        entries.append(entry)
    return StackSummary(_limited(entries, limit))


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    for text in format_list(extracted_list):
        print(text, file=file or _sys.stderr, end="")


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    if f is None:
        f = _sys._getframe(0)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_stack(f=None, limit=None):
    if f is None:
        f = _sys._getframe(0)
    entries = [
        FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name)
        for frame, line in walk_stack(f)
    ]
    entries.reverse()
    if limit is not None:
        entries = entries[-limit:] if limit >= 0 else entries[:-limit]
    return StackSummary(entries)


def format_stack(f=None, limit=None):
    return extract_stack(f or _sys._getframe(0), limit).format()


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f or _sys._getframe(0), limit), file)


def _parse(exc, value, tb):
    if (value is _missing) != (tb is _missing):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _missing:
        if exc is None:
            return None, None, None
        if not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return type(exc), exc, exc.__traceback__
    return exc, value, tb


def format_exception_only(exc, /, value=_missing):
    if value is _missing:
        value = exc
    if value is None:
        return ["NoneType: None\n"]
    return _only(value)


def _only(value):
    text = _summary(value)
    if isinstance(value, SyntaxError):
        return [line + "\n" for line in text.split("\n")[:-1]]
    notes = getattr(value, "__notes__", None)
    if not notes:
        return [text]
    lines = text.split("\n")[:-1]
    return [line + "\n" for line in lines]


def _lines(value, tb, limit, chain, seen):
    result = []
    seen.append(id(value))
    if chain:
        if value.__cause__ is not None:
            before, sentence = value.__cause__, _CAUSE
        elif value.__context__ is not None and not value.__suppress_context__:
            before, sentence = value.__context__, _CONTEXT
        else:
            before = None
        if before is not None and id(before) not in seen:
            result += _lines(before, before.__traceback__, limit, chain, seen)
            result.append(sentence)
    if isinstance(value, BaseExceptionGroup):
        text = _group_text(value)
        return result + [line + "\n" for line in text.split("\n")[:-1]]
    if tb is not None:
        result.append(_HEADER)
        result += format_tb(tb, limit)
    return result + _only(value)


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    exc, value, tb = _parse(exc, value, tb)
    if value is None:
        return format_exception_only(exc, value)
    return _lines(value, tb, limit, chain, [])


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    exc, value, tb = _parse(exc, value, tb)
    if file is None:
        file = _sys.stderr
    text = "".join(format_exception(exc, value, tb, limit, chain))
    print(text, file=file, end="")


def print_exc(limit=None, file=None, chain=True):
    print_exception(*_sys.exc_info(), limit, file, chain)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(*_sys.exc_info(), limit, chain))


def print_last(limit=None, file=None, chain=True):
    if not hasattr(_sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(_sys.last_type, _sys.last_value, _sys.last_traceback, limit, file, chain)


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class TracebackException:
    """An exception's texts, kept without keeping the exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 _seen=None):
        seen = [] if _seen is None else _seen
        seen.append(id(exc_value))
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        if capture_locals:
            frames = [frame for frame, _ in walk_tb(exc_traceback)]
            for entry, frame in zip(self.stack, frames):
                entry.locals = {k: repr(v) for k, v in frame.f_locals.items()}
                text = entry._text or ""
                entry._text = text + "".join(
                    f"    {k} = {v}\n" for k, v in sorted(entry.locals.items()))
        self._str = "" if exc_value is None else _text_of(exc_value)
        self._only = format_exception_only(exc_type, exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        self.__cause__ = self._part(exc_value, "__cause__", limit, capture_locals, seen)
        self.__context__ = self._part(exc_value, "__context__", limit, capture_locals, seen)
        self._group = None
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self._group = _group_text(exc_value)
            self.exceptions = [
                TracebackException.from_exception(member) for member in exc_value.exceptions
            ]

    @staticmethod
    def _part(value, name, limit, capture_locals, seen):
        part = getattr(value, name, None)
        if part is None or id(part) in seen:
            return None
        return TracebackException(type(part), part, part.__traceback__, limit=limit,
                                  capture_locals=capture_locals, _seen=seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def format_exception_only(self):
        yield from self._only

    def format(self, *, chain=True):
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format(chain=chain)
                yield _CAUSE
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format(chain=chain)
                yield _CONTEXT
        if self._group is not None:
            yield from (line + "\n" for line in self._group.split("\n")[:-1])
            return
        if self.stack:
            yield _HEADER
            yield from self.stack.format()
        yield from self._only

    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=file or _sys.stderr, end="")


def _text_of(value):
    try:
        return str(value)
    except Exception:
        return "<exception str() failed>"
