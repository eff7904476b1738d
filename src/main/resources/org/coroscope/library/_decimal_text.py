"""Decimal numbers from texts and to texts. Part of decimal."""

import re as _re
from _coroscope import digits_of, integer_of_digits
from _decimal_rounding import cut

_WRITTEN = _re.compile(
    r"(?P<sign>[-+])?(?:(?P<whole>\d*)(?:\.(?P<part>\d*))?(?:e(?P<exponent>[-+]?\d+))?"
    r"|inf(?:inity)?|(?P<signal>s)?nan(?P<payload>\d*))",
    _re.IGNORECASE,
)


def read(text):
    """Sign, coefficient and exponent of a text; None if it is no number."""
    found = _WRITTEN.fullmatch(text.strip().replace("_", ""))
    if found is None:
        return None
    sign = int(found["sign"] == "-")
    if found["payload"] is not None:
        payload = int(found["payload"] or "0")
        return sign, payload, "N" if found["signal"] else "n"
    if found["whole"] is None:
        return sign, 0, "F"
    part = found["part"] or ""
    if not found["whole"] and not part:
        return None
    return sign, integer_of_digits(found["whole"] + part), int(found["exponent"] or 0) - len(part)


def special(sign, coefficient, exponent):
    name = {"F": "Infinity", "n": "NaN", "N": "sNaN"}[exponent]
    payload = str(coefficient) if coefficient and exponent != "F" else ""
    return ("-" if sign else "") + name + payload


def written(sign, coefficient, exponent, capitals, engineering=False):
    """A number in scientific or engineering notation."""
    if type(exponent) is str:
        return special(sign, coefficient, exponent)
    digits = digits_of(coefficient)
    left = exponent + len(digits)
    if exponent <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif not coefficient:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        text = "0." + "0" * -point + digits
    elif point >= len(digits):
        text = digits + "0" * (point - len(digits))
    else:
        text = digits[:point] + "." + digits[point:]
    if left != point:
        text += ("E" if capitals else "e") + "%+d" % (left - point)
    return "-" + text if sign else text


_SPECIFICATION = _re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<noneg>z)?(?P<zeros>0)?"
    r"(?P<width>\d+)?(?P<comma>,)?(?:\.(?P<precision>\d+))?(?P<type>[eEfFgGn%])?",
    _re.DOTALL,
)


def formatted(number, specification, context):
    """What format() makes of (sign, coefficient, exponent)."""
    found = _SPECIFICATION.fullmatch(specification)
    if found is None or found["align"] and found["zeros"] or found["comma"] and found["type"] == "n":
        raise ValueError("invalid format string")
    sign, coefficient, exponent = number
    kind = found["type"]
    precision = None if found["precision"] is None else int(found["precision"])
    if type(exponent) is str:
        body, tail = special(0, coefficient, exponent), ""
        if kind == "%":
            tail = "%"
        return _laid_out(found, sign, body, tail, False)
    if kind == "%":
        exponent += 2
    general = kind in (None, "g", "G", "n")
    if not coefficient and not general and kind not in ("e", "E"):
        exponent = min(exponent, 0)
    if general and precision == 0:
        precision = 1
    if precision is not None:
        size = len(digits_of(coefficient))
        drop = 0
        if kind in ("e", "E"):
            drop = size - precision - 1
        elif not general:
            drop = -exponent - precision
        elif size > precision:
            drop = size - precision
        if drop or not coefficient and kind in ("e", "E"):
            if not coefficient and kind in ("e", "E"):
                drop = 0
            coefficient, _ = cut(sign, coefficient, drop, context._rounding)
            exponent += drop
            if general or kind in ("e", "E"):
                # Rounding up may have made a digit more.
                if len(digits_of(coefficient)) > (precision if general else precision + 1):
                    coefficient //= 10
                    exponent += 1
    digits = digits_of(coefficient)
    left = exponent + len(digits)
    if kind in ("e", "E"):
        point = 1 - precision if not coefficient and precision is not None else 1
    elif not general:
        point = left
        if exponent > 0:
            digits += "0" * exponent
    else:
        point = left if exponent <= 0 and left > -6 else 1
    if point < 0:
        whole, part = "0", "0" * -point + digits
    elif point > len(digits):
        whole, part = digits + "0" * (point - len(digits)), ""
    else:
        whole, part = digits[:point] or "0", digits[point:]
    tail = "." + part if part else ""
    if left != point or kind in ("e", "E"):
        letter = kind if kind in ("e", "E") else "e" if kind in ("g", "n") else "E"
        if kind is None:
            letter = "E" if context._capitals else "e"
        tail += "%s%+d" % (letter, left - point)
    if kind == "%":
        tail += "%"
    if found["noneg"] and not coefficient:
        sign = 0
    return _laid_out(found, sign, whole, tail, True)


def _laid_out(found, sign, whole, tail, is_number):
    """Puts sign, separators and fill around the digits."""
    mark = "-" if sign else {"+": "+", " ": " "}.get(found["sign"], "")
    width = int(found["width"] or 0)
    fill, align = found["fill"] or " ", found["align"] or ">"
    if found["zeros"]:
        fill, align = ("0", "=") if is_number else (" ", ">")
    if found["comma"] and is_number:
        if fill == "0" and align == "=":
            room = width - len(mark) - len(tail)
            while len(_grouped(whole)) < room:
                whole = "0" + whole
                if len(_grouped(whole)) == room + 1 and len(whole) % 3 == 1:
                    break
        whole = _grouped(whole)
    text = whole + tail
    padding = fill * (width - len(mark) - len(text))
    if align == "<":
        return mark + text + padding
    if align == "=":
        return mark + padding + text
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + mark + text + padding[half:]
    return padding + mark + text


def _grouped(digits):
    head = len(digits) % 3
    groups = [digits[:head]] if head else []
    groups += [digits[i : i + 3] for i in range(head, len(digits), 3)]
    return ",".join(groups)
