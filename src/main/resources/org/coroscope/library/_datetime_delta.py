"""Durations and time zones. Part of datetime."""
from math import modf

import _coroscope
from _datetime_calendar import offset_text

_DAY = 86400000000


def _refuse(self, value):
    raise AttributeError("readonly attribute")


def half_even(numerator, denominator):
    """An exact quotient as the nearest integer, the even one if two are near."""
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    whole, rest = divmod(numerator, denominator)
    twice = rest * 2
    if twice > denominator or twice == denominator and whole % 2:
        whole += 1
    return whole


def _accumulate(arguments):
    """All parts together in microseconds: integers exactly, fractions rounded at the end."""
    total, left = 0, 0.0
    for name, value, factor in arguments:
        if isinstance(value, int):
            total += value * factor
        elif isinstance(value, float):
            if value != value:
                raise ValueError("cannot convert float NaN to integer")
            if value in (float("inf"), float("-inf")):
                raise OverflowError("cannot convert float infinity to integer")
            fraction, whole = modf(value)
            total += int(whole) * factor
            if fraction:
                fraction, whole = modf(fraction * factor)
                total += int(whole)
                left += fraction
        else:
            raise TypeError(
                f"unsupported type for timedelta {name} component: {type(value).__name__}"
            )
    if left:
        whole = round(left)
        if abs(whole - left) == 0.5:
            odd = total % 2
            whole = 2 * round((left + odd) * 0.5) - odd
        total += int(whole)
    return total


class timedelta:
    """A duration: days, seconds and microseconds."""

    __slots__ = ("_days", "_seconds", "_micros")

    def __new__(
        cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0
    ):
        return cls._make(
            _accumulate(
                (
                    ("microseconds", microseconds, 1),
                    ("milliseconds", milliseconds, 1000),
                    ("seconds", seconds, 1000000),
                    ("minutes", minutes, 60000000),
                    ("hours", hours, 3600000000),
                    ("days", days, _DAY),
                    ("weeks", weeks, 7 * _DAY),
                )
            )
        )

    @classmethod
    def _make(cls, micros):
        self = object.__new__(cls)
        self._days, rest = divmod(micros, _DAY)
        self._seconds, self._micros = divmod(rest, 1000000)
        if not -1000000000 < self._days < 1000000000:
            if abs(self._days) > 2147483647:
                raise OverflowError("Python int too large to convert to C int")
            raise OverflowError(f"days={self._days}; must have magnitude <= 999999999")
        return self

    days = property(lambda self: self._days, _refuse)
    seconds = property(lambda self: self._seconds, _refuse)
    microseconds = property(lambda self: self._micros, _refuse)

    def _total(self):
        return self._days * _DAY + self._seconds * 1000000 + self._micros

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        parts = []
        for name in ("days", "seconds", "microseconds"):
            if getattr(self, name):
                parts.append(f"{name}={getattr(self, name)}")
        cls = self.__class__
        name = f"{cls.__module__}.{cls.__qualname__}" if cls is timedelta else cls.__qualname__
        return f"{name}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return text + (f".{self._micros:06d}" if self._micros else "")

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(other._total() - self._total())
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._make(self._total() * other)
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return timedelta._make(half_even(self._total() * numerator, denominator))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError("integer division or modulo by zero")
            return timedelta._make(half_even(self._total(), other))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            if numerator == 0:
                raise ZeroDivisionError("division by zero")
            return timedelta._make(half_even(self._total() * denominator, numerator))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta._make(self._total() // other)
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            count, rest = divmod(self._total(), other._total())
            return count, timedelta._make(rest)
        return NotImplemented

    def __neg__(self):
        return timedelta._make(-self._total())

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._days < 0 else self

    def __bool__(self):
        return self._total() != 0

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._micros))

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._micros)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    """What a time zone has to answer."""

    __slots__ = ()

    def tzname(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt, /):
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset, summer = dt.utcoffset(), dt.dst()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        if summer is None:
            raise ValueError("fromutc: non-None dst() result required")
        dt += offset - summer
        return dt + (dt.dst() or timedelta())


_NAMELESS = object()


class timezone(tzinfo):
    """A fixed distance from UTC."""

    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=_NAMELESS):
        if not isinstance(offset, timedelta):
            raise TypeError(
                "timezone() argument 1 must be datetime.timedelta, not " + type(offset).__name__
            )
        if name is not _NAMELESS and not isinstance(name, str):
            raise TypeError("timezone() argument 2 must be str, not " + type(name).__name__)
        if abs(offset) >= timedelta(1):
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and"
                f" timedelta(hours=24), not {offset!r}."
            )
        if name is _NAMELESS and not offset and hasattr(cls, "utc"):
            return cls.utc
        self = object.__new__(cls)
        self._offset = offset
        self._name = None if name is _NAMELESS else name
        return self

    def utcoffset(self, dt, /):
        self._check(dt, "utcoffset")
        return self._offset

    def dst(self, dt, /):
        self._check(dt, "dst")
        return None

    def tzname(self, dt, /):
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + offset_text(self._offset) if self._offset else "UTC"

    def _check(self, dt, method):
        if dt is not None and not hasattr(dt, "tzinfo"):
            raise TypeError(
                f"{method}(dt) argument must be a datetime instance or None, not "
                + type(dt).__name__
            )

    def fromutc(self, dt, /):
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __reduce__(self):
        return self.__class__, (self._offset,) if self._name is None else (self._offset, self._name)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"datetime.timezone({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)


timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
for shown in (timedelta, tzinfo, timezone):
    shown.__module__ = "datetime"
    _coroscope.name_with_module(shown)
