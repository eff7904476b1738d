"""Reading dates by a format, for strptime. Part of datetime and time."""
from _datetime_calendar import DAYS, MONTHS, from_iso_calendar, from_ordinal, ordinal

_RANGES = {
    "d": (1, 31, 2),
    "f": (0, 999999, 6),
    "G": (0, 9999, 4),
    "H": (0, 23, 2),
    "I": (1, 12, 2),
    "j": (1, 366, 3),
    "m": (1, 12, 2),
    "M": (0, 59, 2),
    "S": (0, 61, 2),
    "u": (1, 7, 1),
    "U": (0, 53, 2),
    "V": (1, 53, 2),
    "w": (0, 6, 1),
    "W": (0, 53, 2),
    "y": (0, 99, 2),
    "Y": (0, 9999, 4),
}
_NAMES = {
    "a": [day[:3] for day in DAYS],
    "A": list(DAYS),
    "b": [month[:3] for month in MONTHS],
    "B": list(MONTHS),
    "p": ["AM", "PM"],
    "Z": ["UTC", "GMT"],
}
_LONG = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}


def _ends(letter, text, at):
    """Where a directive may end, and what it means then; what is tried first comes first."""
    if letter in _NAMES:
        rest = text[at:].lower()
        order = sorted(enumerate(_NAMES[letter]), key=lambda pair: -len(pair[1]))
        return [(at + len(n), i) for i, n in order if rest.startswith(n.lower())]
    if letter == "z":
        return _zone_ends(text, at)
    low, high, width = _RANGES[letter]
    found = []
    exact = letter in "yYG"
    for length in range(width, 0 if not exact else width - 1, -1):
        digits = text[at : at + length]
        if letter == "d" and length == 2 and digits[:1] == " ":
            digits = digits[1:]
        if len(digits) > 0 and digits.isascii() and digits.isdigit() and at + length <= len(text):
            value = int(digits.ljust(6, "0") if letter == "f" else digits)
            if low <= value <= high:
                found.append((at + length, value))
    return found


def _zone_ends(text, at):
    if text[at : at + 1] == "Z":
        return [(at + 1, 0)]
    if text[at : at + 1] not in ("+", "-"):
        return []
    sign = -1 if text[at] == "-" else 1
    found, total, micros, end = [], 0, 0, at + 1
    for place, unit in enumerate((3600, 60, 1)):
        colon = place > 0 and text[end : end + 1] == ":"
        digits = text[end + colon : end + colon + 2]
        if len(digits) < 2 or not digits.isdigit() or place and int(digits) > 59:
            break
        total += int(digits) * unit
        end += colon + 2
        if place:
            found.append((end, sign * total * 1000000))
    if place == 2 and text[end : end + 1] == "." and len(found) == 2:
        stop = end + 1
        while stop < len(text) and text[stop].isdigit() and stop < end + 7:
            stop += 1
        micros = int(text[end + 1 : stop].ljust(6, "0"))
        found.append((stop, sign * (total * 1000000 + micros)))
    return found[::-1]


def _pieces(form, whole):
    """The format as a list of (directive, None), (None, text) and blanks."""
    pieces, at = [], 0
    while at < len(form):
        c = form[at]
        if c == "%":
            letter = form[at + 1 : at + 2]
            if not letter:
                raise ValueError("stray %% in format '%s'" % whole)
            if letter == "%":
                pieces.append((None, "%"))
            elif letter in _LONG:
                pieces += _pieces(_LONG[letter], whole)
            elif letter in _RANGES or letter in _NAMES or letter == "z":
                pieces.append((letter, None))
            else:
                raise ValueError("'%s' is a bad directive in format '%s'" % (letter, whole))
            at += 2
        elif c.isspace():
            while at < len(form) and form[at].isspace():
                at += 1
            pieces.append((" ", None))
        else:
            pieces.append((None, c))
            at += 1
    return pieces


def _match(pieces, place, text, at, found):
    """Tries all readings in order; answers where the first that fits ends, or -1."""
    if place == len(pieces):
        return at
    letter, plain = pieces[place]
    if letter is None:
        if text[at : at + 1].lower() != plain.lower():
            return -1
        return _match(pieces, place + 1, text, at + 1, found)
    if letter == " ":
        end = at
        while end < len(text) and text[end].isspace():
            end += 1
        while end > at:
            result = _match(pieces, place + 1, text, end, found)
            if result >= 0:
                return result
            end -= 1
        return -1
    for end, value in _ends(letter, text, at):
        found[letter] = value
        result = _match(pieces, place + 1, text, end, found)
        if result >= 0:
            return result
    return -1


def parse(text, form):
    """All fields that a text has by a format; raises ValueError if it does not fit."""
    for place, given in enumerate((text, form)):
        if not isinstance(given, str):
            raise TypeError(f"strptime() argument {place + 1} must be str, not {type(given).__name__}")
    pieces = _pieces(form, form)
    found = {}
    end = _match(pieces, 0, text, 0, found)
    if end < 0:
        raise ValueError("time data %r does not match format %r" % (text, form))
    if end < len(text):
        raise ValueError("unconverted data remains: %s" % text[end:])
    # Only what the format names counts; readings given up again may have left others.
    named = [letter for letter, _ in pieces if letter]
    return {letter: found[letter] for letter in named if letter in found}


def fields(text, form):
    """Year, month, day, hour, minute, second, microsecond, weekday, offset in microseconds."""
    got = parse(text, form)
    year = got.get("Y")
    if "y" in got:
        year = got["y"] + (2000 if got["y"] <= 68 else 1900)
    hour = got.get("H", 0)
    if "I" in got:
        hour = got["I"] % 12 + (12 if got.get("p") == 1 else 0)
    month = 1 + got["B"] if "B" in got else 1 + got["b"] if "b" in got else got.get("m", 1)
    day = got.get("d", 1)
    weekday = got.get("A", got.get("a"))
    if "w" in got:
        weekday = (got["w"] - 1) % 7
    if "u" in got:
        weekday = got["u"] - 1
    if "G" in got and "V" in got and weekday is not None:
        year, month, day = from_iso_calendar(got["G"], got["V"], weekday + 1)
    elif "j" in got:
        year, month, day = from_ordinal(ordinal(year or 1900, 1, 1) + got["j"] - 1)
    elif year is not None and weekday is not None and ("U" in got or "W" in got):
        first = (ordinal(year, 1, 1) + 6) % 7
        shift = 0 if "W" in got else 1
        start = 7 - (first + shift) % 7 if (first + shift) % 7 else 0
        week = got["W"] if "W" in got else got["U"]
        number = start + (week - 1) * 7 + (weekday + shift) % 7
        year, month, day = from_ordinal(ordinal(year, 1, 1) + number)
    year = 1900 if year is None else year
    clock = (hour, got.get("M", 0), got.get("S", 0), got.get("f", 0))
    return (year, month, day, *clock, weekday, got.get("z"))


def struct_time(text, form="%a %b %d %H:%M:%S %Y"):
    """What time.strptime gives."""
    import time

    year, month, day, hour, minute, second, _, weekday, _ = fields(text, form)
    number = ordinal(year, month, day)
    weekday = (number + 6) % 7 if weekday is None else weekday
    of_year = number - ordinal(year, 1, 1) + 1
    return time.struct_time((year, month, day, hour, minute, second, weekday, of_year, -1))
