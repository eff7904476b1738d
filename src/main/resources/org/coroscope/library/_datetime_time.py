"""Times of the day. Part of datetime."""
import _datetime_calendar as _calendar
from _datetime_delta import timedelta
from datetime import _called, _checked_zone, _field, _zone_of


class time:
    """A time of the day."""

    __slots__ = ("_hour", "_minute", "_second", "_micro", "_zone", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._micro = _calendar.checked_time(
            hour, minute, second, microsecond, fold
        )
        self._zone = _checked_zone(tzinfo)
        self._fold = fold
        return self

    hour = _field("time", "hour", "_hour")
    minute = _field("time", "minute", "_minute")
    second = _field("time", "second", "_second")
    microsecond = _field("time", "microsecond", "_micro")
    tzinfo = _field("time", "tzinfo", "_zone")
    fold = _field("time", "fold", "_fold")

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            clock, zone = _calendar.read_iso_time(time_string.removeprefix("T"))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*clock, _zone_of(zone))

    def replace(
        self,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=True,
        *,
        fold=None,
    ):
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._micro if microsecond is None else microsecond,
            self._zone if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def utcoffset(self):
        return None if self._zone is None else self._zone.utcoffset(None)

    def dst(self):
        return None if self._zone is None else self._zone.dst(None)

    def tzname(self):
        return None if self._zone is None else self._zone.tzname(None)

    def isoformat(self, timespec="auto"):
        parts = (self._hour, self._minute, self._second, self._micro)
        return _calendar.time_text(*parts, timespec) + _calendar.offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._second or self._micro:
            parts.append(self._second)
        if self._micro:
            parts.append(self._micro)
        text = ", ".join(map(str, parts))
        if self._zone is not None:
            text += f", tzinfo={self._zone!r}"
        return _called(self, "time", text + (", fold=1" if self._fold else ""))

    def strftime(self, format):
        clock = (self._hour, self._minute, self._second)
        return _calendar.formatted(self, format, (1900, 1, 1, *clock, 0, 1, -1))

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def _micros(self):
        """Since midnight UTC, or local time where the time knows no zone."""
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        micros = seconds * 1000000 + self._micro
        offset = self.utcoffset()
        return micros if offset is None else micros - offset // timedelta(microseconds=1)

    def _compared(self, other, equality=False):
        if not isinstance(other, time):
            return None
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware times")
        return (self._micros() > other._micros()) - (self._micros() < other._micros())

    def __eq__(self, other):
        order = self._compared(other, True)
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
        return hash(self._micros())
