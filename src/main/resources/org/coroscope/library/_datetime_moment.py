"""Dates with times. Part of datetime."""
from math import modf
import time as _time

import _datetime_calendar as _calendar
from _datetime_calendar import MISSING
from _datetime_delta import timedelta, timezone
from _datetime_time import time
from datetime import _called, _checked_zone, _field, _zone_of, date

_SECOND = 1000000
_DAY = 86400 * _SECOND
_EPOCH = 719163


class datetime(date):
    """A day and a time of the day."""

    __slots__ = ("_hour", "_minute", "_second", "_micro", "_zone", "_fold")

    def __new__(
        cls,
        year=MISSING,
        month=MISSING,
        day=MISSING,
        hour=0,
        minute=0,
        second=0,
        microsecond=0,
        tzinfo=None,
        *,
        fold=0,
    ):
        self = object.__new__(cls)
        self._year, self._month, self._day = _calendar.checked_date(year, month, day)
        self._hour, self._minute, self._second, self._micro = _calendar.checked_time(
            hour, minute, second, microsecond, fold
        )
        self._zone = _checked_zone(tzinfo)
        self._fold = fold
        return self

    hour = _field("datetime", "hour", "_hour")
    minute = _field("datetime", "minute", "_minute")
    second = _field("datetime", "second", "_second")
    microsecond = _field("datetime", "microsecond", "_micro")
    tzinfo = _field("datetime", "tzinfo", "_zone")
    fold = _field("datetime", "fold", "_fold")

    @classmethod
    def _at(cls, micros, zone):
        """So many microseconds after the first of January of the year 1, less a day."""
        days, micros = divmod(micros, _DAY)
        if not 0 < days <= _calendar.MAX_ORDINAL:
            raise OverflowError("date value out of range")
        seconds, micros = divmod(micros, _SECOND)
        clock = (seconds // 3600, seconds // 60 % 60, seconds % 60, micros)
        return cls(*_calendar.from_ordinal(days), *clock, zone)

    def _micros(self):
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        return self.toordinal() * _DAY + seconds * _SECOND + self._micro

    def _utc_micros(self):
        offset = self.utcoffset()
        return self._micros() - (0 if offset is None else offset // timedelta(microseconds=1))

    @classmethod
    def now(cls, tz=None):
        _checked_zone(tz)
        micros = _EPOCH * _DAY + _time.time_ns() // 1000
        return cls._at(micros, None) if tz is None else tz.fromutc(cls._at(micros, tz))

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _checked_zone(tz)
        fraction, whole = modf(timestamp)
        year = _time.gmtime(whole).tm_year
        micros = int(whole) * _SECOND + round(fraction * 1e6)
        if not 0 < _EPOCH + micros // _DAY <= _calendar.MAX_ORDINAL:
            raise ValueError(f"year {year} is out of range")
        made = cls._at(_EPOCH * _DAY + micros, tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls._combined(date, time, tzinfo)

    @classmethod
    def _combined(cls, date_, time_, tzinfo):
        for place, (given, kind) in enumerate(((date_, date), (time_, time)), 1):
            if not isinstance(given, kind):
                raise TypeError(
                    f"combine() argument {place} must be datetime.{kind.__name__},"
                    f" not {type(given).__name__}"
                )
        zone = time_.tzinfo if tzinfo is True else tzinfo
        clock = (time_.hour, time_.minute, time_.second, time_.microsecond)
        return cls(date_.year, date_.month, date_.day, *clock, zone, fold=time_.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            for length in (10, 8, 7):
                separated = len(date_string) > length and not date_string[length].isdigit()
                if len(date_string) == length or separated:
                    try:
                        parts = _calendar.read_iso_date(date_string[:length])
                        break
                    except ValueError as error:
                        if error.args:
                            raise
            else:
                raise ValueError
            clock, zone = [0, 0, 0, 0], None
            if separated:
                clock, zone = _calendar.read_iso_time(date_string[length + 1 :])
        except ValueError as error:
            if error.args:
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts, *clock, _zone_of(zone))

    @classmethod
    def strptime(cls, date_string, format, /):
        from _datetime_parsing import fields

        *parts, _, offset = fields(date_string, format)
        zone = None if offset is None else timezone(timedelta(microseconds=offset))
        return cls(*parts, zone)

    def replace(
        self,
        year=None,
        month=None,
        day=None,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=True,
        *,
        fold=None,
    ):
        given = (year, month, day, hour, minute, second, microsecond)
        own = (self._year, self._month, self._day, self._hour, self._minute, self._second)
        parts = [a if b is None else b for a, b in zip(own + (self._micro,), given)]
        zone = self._zone if tzinfo is True else tzinfo
        return type(self)(*parts, zone, fold=self._fold if fold is None else fold)

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._micro, fold=self._fold)

    def timetz(self):
        clock = (self._hour, self._minute, self._second, self._micro)
        return time(*clock, self._zone, fold=self._fold)

    def utcoffset(self):
        return None if self._zone is None else self._zone.utcoffset(self)

    def dst(self):
        return None if self._zone is None else self._zone.dst(self)

    def tzname(self):
        return None if self._zone is None else self._zone.tzname(self)

    def timetuple(self):
        summer = self.dst()
        flag = -1 if summer is None else int(bool(summer))
        return self._tuple(self._hour, self._minute, self._second, flag)

    def utctimetuple(self):
        moment = datetime._at(self._utc_micros(), None)
        return moment._tuple(moment._hour, moment._minute, moment._second, 0)

    def timestamp(self):
        return (self._utc_micros() - _EPOCH * _DAY) / _SECOND

    def astimezone(self, tz=None):
        # The machine's own time zone is UTC.
        tz = timezone(timedelta(0), "UTC") if tz is None else _checked_zone(tz)
        if tz is self._zone:
            return self
        return tz.fromutc(datetime._at(self._utc_micros(), tz))

    def isoformat(self, sep="T", timespec="auto"):
        clock = (self._hour, self._minute, self._second, self._micro)
        day = f"{self._year:04d}-{self._month:02d}-{self._day:02d}"
        text = day + sep + _calendar.time_text(*clock, timespec)
        return text + _calendar.offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
        if self._second or self._micro:
            parts.append(self._second)
        if self._micro:
            parts.append(self._micro)
        text = ", ".join(map(str, parts))
        if self._fold:
            text += ", fold=1"
        if self._zone is not None:
            text += f", tzinfo={self._zone!r}"
        return _called(self, "datetime", text)

    def ctime(self):
        clock = f"{self._hour:02d}:{self._minute:02d}:{self._second:02d}"
        return date.ctime(self).replace("00:00:00", clock)

    def _compared(self, other, equality=False):
        if not isinstance(other, datetime):
            if isinstance(other, date) and not equality:
                raise TypeError(
                    "can't compare %s to %s" % (_full_name(self), _full_name(other))
                )
            return None
        if self._zone is other._zone:
            mine, theirs = self._micros(), other._micros()
            return (mine > theirs) - (mine < theirs)
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        mine, theirs = self._utc_micros(), other._utc_micros()
        return (mine > theirs) - (mine < theirs)

    def __eq__(self, other):
        order = self._compared(other, True)
        if order is None:
            return False if isinstance(other, date) else NotImplemented
        return order == 0

    def __hash__(self):
        return hash(self._utc_micros())

    def _moved_by(self, delta):
        return type(self)._at(self._micros() + delta // timedelta(microseconds=1), self._zone)

    def __add__(self, other):
        return self._moved_by(other) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved_by(-other)
        if not isinstance(other, datetime):
            return NotImplemented
        if self._zone is other._zone:
            # What clocks of one zone show counts, though they were set in between.
            return timedelta(microseconds=self._micros() - other._micros())
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta(microseconds=self._utc_micros() - other._utc_micros())

    def __reduce__(self):
        clock = (self._hour, self._minute, self._second, self._micro)
        return self.__class__, (self._year, self._month, self._day, *clock, self._zone)


def _full_name(value):
    cls = type(value)
    return "datetime." + cls.__name__ if cls.__module__ == "datetime" else cls.__name__
