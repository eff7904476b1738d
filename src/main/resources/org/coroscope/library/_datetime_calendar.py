"""The calendar and the texts of dates: counting days, formatting, reading. Part of datetime."""
from operator import index
import time as _time

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
MAX_ORDINAL = 3652059
MISSING = object()


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year, month):
    return 29 if month == 2 and is_leap(year) else LENGTHS[month]


def ordinal(year, month, day):
    """The number of a day; 1 is the first of January of the year 1."""
    whole = year - 1
    days = whole * 365 + whole // 4 - whole // 100 + whole // 400
    return days + BEFORE[month] + (month > 2 and is_leap(year)) + day


def from_ordinal(number):
    """Year, month and day of a numbered day."""
    # A first guess may be a year too late, as leap years come late in each cycle of four centuries.
    year = (number - 1) * 400 // 146097 + 1
    if ordinal(year, 1, 1) > number:
        year -= 1
    elif number - ordinal(year, 1, 1) >= 365 + is_leap(year):
        year += 1
    rest = number - ordinal(year, 1, 1) + 1
    month = 1
    while rest > month_length(year, month):
        rest -= month_length(year, month)
        month += 1
    return year, month, rest


def iso_year_start(year):
    """The number of the Monday of an ISO year's first week."""
    first = ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def iso_calendar(number, year):
    start = iso_year_start(year)
    if number < start:
        year -= 1
        start = iso_year_start(year)
    elif number >= iso_year_start(year + 1):
        year += 1
        start = iso_year_start(year)
    return year, (number - start) // 7 + 1, (number - start) % 7 + 1


def from_iso_calendar(year, week, day):
    if not 1 <= year <= 9999:
        raise ValueError(f"Year is out of range: {year}")
    if not 0 < week <= (iso_year_start(year + 1) - iso_year_start(year)) // 7:
        raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return from_ordinal(iso_year_start(year) + (week - 1) * 7 + day - 1)


def required(*arguments):
    for place, (name, value) in enumerate(arguments, 1):
        if value is MISSING:
            raise TypeError(f"function missing required argument {name!r} (pos {place})")


def checked_date(year, month, day):
    required(("year", year), ("month", month), ("day", day))
    year, month, day = index(year), index(month), index(day)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= month_length(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def checked_time(hour, minute, second, microsecond, fold):
    hour, minute, second = index(hour), index(minute), index(second)
    microsecond = index(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond


def offset_text(offset, separator=":"):
    """+01:30, with seconds and parts of them only if there are any."""
    if offset is None:
        return ""
    micros = (offset.days * 86400 + offset.seconds) * 1000000 + offset.microseconds
    sign, micros = ("-", -micros) if micros < 0 else ("+", micros)
    seconds, micros = divmod(micros, 1000000)
    text = f"{sign}{seconds // 3600:02d}{separator}{seconds // 60 % 60:02d}"
    if seconds % 60 or micros:
        text += f"{separator}{seconds % 60:02d}"
    return text + (f".{micros:06d}" if micros else "")


def time_text(hour, minute, second, microsecond, timespec):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return f"{hour:02d}"
    if timespec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    text = f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return text + f".{microsecond // 1000:03d}"
    if timespec == "microseconds":
        return text + f".{microsecond:06d}"
    raise ValueError("Unknown timespec value")


def formatted(moment, form, tuple_):
    """strftime: what time knows, and fractions and time zones besides."""
    if not isinstance(form, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(form).__name__}")
    result, at = [], 0
    while at < len(form):
        letter = form[at + 1 : at + 2] if form[at] == "%" else ""
        if letter == "f":
            result.append(f"{getattr(moment, 'microsecond', 0):06d}")
        elif letter == "z":
            result.append(offset_text(moment.utcoffset(), "") if hasattr(moment, "hour") else "")
        elif letter == "Z":
            name = moment.tzname() if hasattr(moment, "hour") else None
            result.append((name or "").replace("%", "%%"))
        else:
            result.append(form[at] + letter)
        at += 1 + len(letter)
    return _time.strftime("".join(result), tuple_)


def _digits(text, width):
    if len(text) != width or not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text)


def read_iso_date(text):
    """2024-02-29, 20240229, 2024-W09-4, 2024W094."""
    year = _digits(text[:4], 4)
    dashed = text[4:5] == "-"
    rest = text[4 + dashed :]
    if rest[:1] == "W":
        week = _digits(rest[1:3], 2)
        day = 1
        if len(rest) > 3:
            if (rest[3] == "-") != dashed:
                raise ValueError
            day = _digits(rest[3 + dashed :], 1)
        return from_iso_calendar(year, week, day)
    if dashed and rest[2:3] != "-":
        raise ValueError
    return year, _digits(rest[:2], 2), _digits(rest[2 + dashed :], 2)


def _read_clock(text):
    """Hours, minutes, seconds and microseconds of a text without a time zone."""
    parts = [0, 0, 0, 0]
    parts[0] = _digits(text[:2], 2)
    rest = text[2:]
    colon = rest[:1] == ":"
    for place in (1, 2):
        if not rest or rest[0] in ".,":
            break
        if colon:
            if rest[0] != ":":
                raise ValueError
            rest = rest[1:]
        parts[place] = _digits(rest[:2], 2)
        rest = rest[2:]
    if rest:
        if rest[0] not in ".,":
            raise ValueError
        fraction = rest[1:]
        parts[3] = _digits((fraction[:6]).ljust(6, "0"), 6)
        if not (fraction.isascii() and fraction.isdigit()):
            raise ValueError
    return parts


def read_iso_time(text):
    """The four parts of a time, and its offset as four parts with a sign, or None."""
    cut = len(text)
    for mark in "+-Z":
        found = text.find(mark)
        if found >= 0:
            cut = min(cut, found)
    clock = _read_clock(text[:cut])
    zone = text[cut:]
    if not zone:
        return clock, None
    if zone == "Z":
        return clock, (1, 0, 0, 0, 0)
    return clock, (-1 if zone[0] == "-" else 1, *_read_clock(zone[1:]))
