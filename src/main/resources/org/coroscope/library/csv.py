"""Tables as texts with commas."""

import re as _re
from io import StringIO as _StringIO

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel",
    "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
    "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
__version__ = "1.0"


class Error(Exception):
    pass


Error.__module__ = "_csv"
_dialects = {}
_limit = 131072


class _Format:
    """The settings of a reader or writer, checked."""

    def __init__(self, dialect, settings):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        unknown = set(settings) - set(_SETTINGS)
        if unknown:
            raise TypeError(
                f"'{min(unknown)}' is an invalid keyword argument for this function"
            )
        for name, default in _SETTINGS.items():
            setattr(self, name, settings.get(name, getattr(dialect, name, default)))
        self._check()

    def _check(self):
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer')
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                kind = "" if name == "delimiter" else " or None"
                raise TypeError(
                    f'"{name}" must be string{kind}, not {type(value).__name__}'
                )
            if name == "quotechar" and value == "":
                raise TypeError('"quotechar" must be a 1-character string')
            if len(value) != 1 and not (name == "escapechar" and not value):
                raise TypeError(f'"{name}" must be a 1-character string')
        if not 0 <= self.quoting <= 3:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if self.lineterminator is None:
            raise TypeError('"lineterminator" must be set')
        if not isinstance(self.lineterminator, str):
            raise TypeError(
                f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}'
            )


_SETTINGS = {
    "delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n",
    "quotechar": '"', "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False,
}


class Dialect:
    """Settings to be inherited from."""

    delimiter = quotechar = escapechar = doublequote = None
    skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        try:
            _Format(self, {})
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    delimiter, quotechar, doublequote = ",", '"', True
    skipinitialspace, lineterminator, quoting = False, "\r\n", QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter, quotechar, doublequote = ",", '"', True
    skipinitialspace, lineterminator, quoting = False, "\n", QUOTE_ALL


def register_dialect(name, dialect="excel", **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(limit=None):
    global _limit
    before = _limit
    if limit is not None:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _limit = limit
    return before


_dialects.update(excel=_Format(excel, {}))
_dialects["excel-tab"] = _Format(excel_tab, {})
_dialects["unix"] = _Format(unix_dialect, {})


class _Reader:
    """Rows of a table; what csv.reader() answers."""

    def __init__(self, lines, dialect, settings):
        self._lines = iter(lines)
        self.dialect = _Format(dialect, settings)
        self.line_num = 0

    def __iter__(self):
        return self

    def _save(self, field, row, unquoted):
        text = "".join(field)
        if unquoted and self.dialect.quoting == QUOTE_NONNUMERIC and text:
            row.append(float(text))
        elif unquoted and self.dialect.quoting == QUOTE_NONNUMERIC:
            raise ValueError("could not convert string to float: ''")
        else:
            row.append(text)

    def __next__(self):
        d = self.dialect
        row, field = [], []
        state, unquoted = "row", True
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state == "row" or state == "after row" and not row:
                    raise
                if field or state == "quoted":
                    if d.strict and state in ("quoted", "escaped in quotes"):
                        raise Error("unexpected end of data") from None
                    self._save(field, row, unquoted)
                    return row
                raise
            if not isinstance(line, str):
                raise Error(
                    f"iterator should return strings, not {type(line).__name__} "
                    "(the file should be opened in text mode)"
                )
            self.line_num += 1
            for c in [*line, None]:
                if state == "after row":
                    if c is not None and c not in "\r\n":
                        raise Error(
                            "new-line character seen in unquoted field - do you need to open the "
                            "file with newline=''?"
                        )
                    continue
                if state == "escaped":
                    field.append("\n" if c is None else c)
                    state = "field"
                    continue
                if state == "escaped in quotes":
                    field.append("\n" if c is None else c)
                    state = "quoted"
                    continue
                ends = c is None or c in "\r\n"
                if state == "quoted":
                    if c is None:
                        continue
                    if c == d.escapechar:
                        state = "escaped in quotes"
                    elif c == d.quotechar and d.quoting != QUOTE_NONE:
                        state = "quote in quotes" if d.doublequote else "field"
                    else:
                        self._grow(field, c)
                    continue
                if state == "quote in quotes":
                    if c == d.quotechar and d.quoting != QUOTE_NONE:
                        self._grow(field, c)
                        state = "quoted"
                        continue
                    if not ends and c != d.delimiter and d.strict:
                        raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                    state = "field"
                if state == "row":
                    if c is None:
                        break
                    if ends:
                        state = "after row"
                        continue
                    state = "start"
                if state == "start":
                    unquoted = True
                    if ends:
                        self._save(field, row, unquoted)
                        state = "after row"
                    elif c == d.quotechar and d.quoting != QUOTE_NONE:
                        state, unquoted = "quoted", False
                    elif c == d.escapechar:
                        state = "escaped"
                    elif c == " " and d.skipinitialspace:
                        pass
                    elif c == d.delimiter:
                        self._save(field, row, unquoted)
                    else:
                        self._grow(field, c)
                        state = "field"
                    continue
                # Inside a field that is not quoted, or behind its closing quote.
                if ends:
                    self._save(field, row, unquoted)
                    field, state = [], "after row"
                elif c == d.escapechar:
                    state = "escaped"
                elif c == d.delimiter:
                    self._save(field, row, unquoted)
                    field, state = [], "start"
                else:
                    self._grow(field, c)
            if state in ("after row", "row"):
                return row

    def _grow(self, field, c):
        if len(field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        field.append(c)


class _Writer:
    """Writes rows; what csv.writer() answers."""

    def __init__(self, fileobj, dialect, settings):
        if not hasattr(fileobj, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self._write = fileobj.write
        self.dialect = _Format(dialect, settings)

    def _field(self, value, alone):
        d = self.dialect
        number = isinstance(value, (int, float)) or hasattr(type(value), "__float__")
        text = "" if value is None else value if isinstance(value, str) else str(value)
        quoted = d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not number
        out = []
        for c in text:
            special = c in (d.delimiter, d.escapechar, d.quotechar) or c in d.lineterminator
            if special:
                if d.quoting == QUOTE_NONE:
                    escape = True
                elif c == d.quotechar:
                    escape = not d.doublequote
                    if d.doublequote:
                        out.append(d.quotechar)
                        quoted = True
                elif c == d.escapechar:
                    escape = True
                else:
                    escape = False
                    quoted = True
                if escape:
                    if d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    out.append(d.escapechar)
            out.append(c)
        if not text and alone:
            if d.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            quoted = True
        text = "".join(out)
        return d.quotechar + text + d.quotechar if quoted else text

    def writerow(self, row, /):
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        fields = [self._field(value, len(row) == 1) for value in row]
        return self._write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


_Reader.__name__ = _Reader.__qualname__ = "reader"
_Writer.__name__ = _Writer.__qualname__ = "writer"
_Reader.__module__ = _Writer.__module__ = "_csv"


def reader(iterable, /, dialect="excel", **fmtparams):
    return _Reader(iterable, dialect, fmtparams)


def writer(fileobj, /, dialect="excel", **fmtparams):
    return _Writer(fileobj, dialect, fmtparams)


class DictReader:
    """Rows as dicts, by the names in the first row."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args,
                 **kwds):
        self._fieldnames = fieldnames if fieldnames is None else list(fieldnames)
        self.restkey, self.restval = restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        made = dict(zip(names, row))
        if len(row) > len(names):
            made[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            made[name] = self.restval
        return made


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args,
                 **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError(
                    "dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong))
                )
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses the settings of a table."""

    preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """The dialect of a sample: the delimiter that stands equally often in all lines."""
        lines = [line for line in sample.splitlines() if line]
        candidates = {}
        for c in dict.fromkeys("".join(lines)):
            if c.isalnum() or c in "\"'\r\n" or delimiters is not None and c not in delimiters:
                continue
            counts = {line.count(c) for line in lines}
            if len(counts) == 1 and counts != {0}:
                candidates[c] = counts.pop()
        if not candidates:
            raise Error("Could not determine delimiter")
        chosen = next((c for c in self.preferred if c in candidates), None)
        if chosen is None:
            chosen = max(candidates, key=candidates.get)

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.delimiter = chosen
        dialect.doublequote = '""' in sample
        dialect.quotechar = "'" if '"' not in sample and "'" in sample else '"'
        dialect.skipinitialspace = all(
            line.count(chosen) == line.count(chosen + " ") for line in lines
        )
        return dialect

    def has_header(self, sample):
        """Whether the first row looks unlike the others."""
        rows = list(reader(_StringIO(sample), self.sniff(sample)))
        header, rows = rows[0], [row for row in rows[1:21] if len(row) == len(rows[0])]
        votes = 0
        for i, title in enumerate(header):
            numbers = {bool(_re.fullmatch(r"\s*[-+]?[\d.]+(e[-+]?\d+)?\s*", row[i])) for row in rows}
            lengths = {len(row[i]) for row in rows}
            if numbers == {True}:
                votes += 1 if not _re.fullmatch(r"\s*[-+]?[\d.]+\s*", title) else -1
            elif len(lengths) == 1:
                votes += 1 if len(title) not in lengths else -1
        return votes > 0
