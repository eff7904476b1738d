"""Time zones of the IANA database."""

import _coroscope
import _time_zones
from datetime import datetime, timedelta, tzinfo

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

TZPATH = ()
_FIXED = ("UTC", "Etc/UTC", "GMT", "Etc/GMT", "UCT", "Zulu", "Universal", "Greenwich")
_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


class ZoneInfoNotFoundError(KeyError):
    """No time zone has the name."""


class InvalidTZPathWarning(RuntimeWarning):
    pass


class ZoneInfo(tzinfo):
    """The time zone of a name such as "Europe/Paris"."""

    _known = {}

    def __new__(cls, key):
        zones = cls.__dict__.get("_known")
        if zones is None:
            zones = cls._known = {}
        zone = zones.get(key)
        if zone is None:
            zone = zones[key] = cls._make(key)
        return zone

    @classmethod
    def _make(cls, key):
        if not isinstance(key, str):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        if key.startswith("/"):
            raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
        if not _time_zones.is_known(key):
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        zone = tzinfo.__new__(cls)
        zone._key = key
        return zone

    @classmethod
    def no_cache(cls, key):
        return cls._make(key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        zones = cls.__dict__.get("_known", {})
        for key in list(zones) if only_keys is None else only_keys:
            zones.pop(key, None)

    @property
    def key(self):
        return self._key

    def _at(self, dt):
        """(offset, saving, name) at a time that clocks of the zone show; None without a time."""
        if dt is None:
            return _time_zones.at_instant(self._key, 0) if self._key in _FIXED else None
        second = (dt.replace(tzinfo=None, fold=0) - _EPOCH) // _SECOND
        return _time_zones.at_wall_time(self._key, second, dt.fold)

    def utcoffset(self, dt, /):
        found = self._at(dt)
        return found and timedelta(seconds=found[0])

    def dst(self, dt, /):
        found = self._at(dt)
        return found and timedelta(seconds=found[1])

    def tzname(self, dt, /):
        found = self._at(dt)
        return found and found[2]

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc() requires a datetime argument")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        second = (dt.replace(tzinfo=None, fold=0) - _EPOCH) // _SECOND
        offset, _, _, fold = _time_zones.at_instant(self._key, second)
        return (dt + timedelta(seconds=offset)).replace(fold=fold)

    def __str__(self):
        return self._key

    def __repr__(self):
        return f"{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})"

    def __reduce__(self):
        return self.__class__, (self._key,)


def available_timezones():
    return set(_time_zones.names())


def reset_tzpath(to=None):
    """Does nothing: the zones are those of the machine."""


_coroscope.name_with_module(ZoneInfo)
