"""Dates and times."""
import time as _time

import _coroscope
import _datetime_calendar as _calendar
from _datetime_calendar import MISSING as _MISSING
from _datetime_delta import timedelta, timezone, tzinfo

__all__ = ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR"]
__all__ += ["UTC"]
MINYEAR, MAXYEAR = 1, 9999
UTC = timezone.utc


def _field(owner, name, slot):
    def refuse(self, value):
        raise AttributeError(f"attribute '{name}' of 'datetime.{owner}' objects is not writable")

    return property(lambda self: getattr(self, slot), refuse)


def _called(self, own, parts):
    """repr: the class with its module if it is datetime's own."""
    cls = self.__class__
    name = "datetime." + own if cls.__module__ == "datetime" else cls.__qualname__
    return f"{name}({parts})"


def _checked_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(
            "tzinfo argument must be None or of a tzinfo subclass, not type '%s'"
            % type(zone).__name__
        )
    return zone


def _zone_of(parts):
    """The time zone that an ISO text names; None for none."""
    if parts is None:
        return None
    sign, hours, minutes, seconds, micros = parts
    return timezone(sign * timedelta(0, hours * 3600 + minutes * 60 + seconds, micros))


class IsoCalendarDate(tuple):
    """Year, week and day of the ISO calendar."""

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % tuple(self)


class date:
    """A day of the calendar."""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING):
        self = object.__new__(cls)
        self._year, self._month, self._day = _calendar.checked_date(year, month, day)
        return self

    year = _field("date", "year", "_year")
    month = _field("date", "month", "_month")
    day = _field("date", "day", "_day")

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        if not isinstance(ordinal, int):
            raise TypeError(
                "'%s' object cannot be interpreted as an integer" % type(ordinal).__name__
            )
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _calendar.MAX_ORDINAL:
            raise ValueError(f"year {_calendar.from_ordinal(ordinal)[0]} is out of range")
        return cls(*_calendar.from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(date_string) not in (7, 8, 10):
                raise ValueError
            parts = _calendar.read_iso_date(date_string)
        except ValueError as error:
            if error.args:
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_calendar.from_iso_calendar(year, week, day))

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    def toordinal(self):
        return _calendar.ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        return IsoCalendarDate(_calendar.iso_calendar(self.toordinal(), self._year))

    def _tuple(self, hour=0, minute=0, second=0, summer=-1):
        day = self.toordinal() - _calendar.ordinal(self._year, 1, 1) + 1
        parts = (self._year, self._month, self._day, hour, minute, second)
        return _time.struct_time(parts + (self.weekday(), day, summer))

    def timetuple(self):
        return self._tuple()

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return _called(self, "date", f"{self._year}, {self._month}, {self._day}")

    def ctime(self):
        day, month = _calendar.DAYS[self.weekday()], _calendar.MONTHS[self._month - 1]
        return f"{day[:3]} {month[:3]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        return _calendar.formatted(self, format, self.timetuple())

    def __format__(self, format):
        if not isinstance(format, str):
            raise TypeError("__format__() argument 1 must be str, not " + type(format).__name__)
        return self.strftime(format) if format else str(self)

    def _compared(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            mine = (self._year, self._month, self._day)
            theirs = (other._year, other._month, other._day)
            return (mine > theirs) - (mine < theirs)
        return None

    def __eq__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order == 0

    def __lt__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order < 0

    def __le__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order > 0

    def __ge__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order >= 0

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def _moved(self, days):
        number = self.toordinal() + days
        if not 0 < number <= _calendar.MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self)(*_calendar.from_ordinal(number))

    def __add__(self, other):
        return self._moved(other.days) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return self.__class__, (self._year, self._month, self._day)


from _datetime_time import time
from _datetime_moment import datetime

date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)
time.min, time.max = time(0, 0), time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
for _shown in (date, time, datetime):
    _shown.__module__ = "datetime"
    _coroscope.name_with_module(_shown)
