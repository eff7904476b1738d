"""The texts of addresses. Part of ipaddress."""


class AddressValueError(ValueError):
    """The text is no address."""


class NetmaskValueError(ValueError):
    """The text is no netmask."""


AddressValueError.__module__ = NetmaskValueError.__module__ = "ipaddress"


def parse_v4(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    octets = text.split(".")
    if len(octets) != 4:
        raise AddressValueError(f"Expected 4 octets in {text!r}")
    number = 0
    for octet in octets:
        try:
            number = number << 8 | _octet(octet)
        except ValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
    return number


def _octet(text):
    if not text:
        raise ValueError("Empty octet not permitted")
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"Only decimal digits permitted in {text!r}")
    if len(text) > 3:
        raise ValueError(f"At most 3 characters permitted in {text!r}")
    if text != "0" and text[0] == "0":
        raise ValueError(f"Leading zeros are not permitted in {text!r}")
    if int(text) > 255:
        raise ValueError(f"Octet {int(text)} (> 255) not permitted")
    return int(text)


def parse_v6(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError(f"At least 3 parts expected in {text!r}")
    if "." in parts[-1]:
        try:
            tail = parse_v4(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
        parts += ["%x" % (tail >> 16), "%x" % (tail & 0xFFFF)]
    if len(parts) > 9:
        raise AddressValueError(f"At most 8 colons permitted in {text!r}")
    gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
    if len(gaps) > 1:
        raise AddressValueError(f"At most one '::' permitted in {text!r}")
    if gaps:
        parts = _filled(parts, gaps[0], text)
    elif len(parts) != 8:
        raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
    elif not parts[0]:
        raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
    elif not parts[-1]:
        raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    number = 0
    for part in parts:
        if set(part) - set("0123456789abcdefABCDEF"):
            raise AddressValueError(f"Only hex digits permitted in {part!r} in {text!r}")
        if len(part) > 4:
            raise AddressValueError(f"At most 4 characters permitted in {part!r} in {text!r}")
        number = number << 16 | int(part, 16)
    return number


def _filled(parts, gap, text):
    """The eight parts of an address of which a gap leaves out some."""
    before, after = parts[:gap], parts[gap + 1 :]
    if not before[0]:
        if len(before) > 1:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        before = []
    if not after[-1]:
        if len(after) > 1:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        after = []
    missing = 8 - len(before) - len(after)
    if missing < 1:
        raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    return before + ["0"] * missing + after


def exploded_v6(number):
    digits = "%032x" % number
    return ":".join(digits[i : i + 4] for i in range(0, 32, 4))


def compressed_v6(number):
    """The longest row of zeros, the first of equally long ones, is left out."""
    parts = ["%x" % (number >> shift & 0xFFFF) for shift in range(112, -1, -16)]
    best, length = 0, 1
    at = 0
    while at < 8:
        end = at
        while end < 8 and parts[end] == "0":
            end += 1
        if end - at > length:
            best, length = at, end - at
        at = end + 1
    if length == 1:
        return ":".join(parts)
    return ":".join(parts[:best]) + "::" + ":".join(parts[best + length :])


def parse_prefix(given, most):
    """The length that a prefix, a netmask or a hostmask stands for."""
    if isinstance(given, int):
        if not 0 <= given <= most:
            raise NetmaskValueError(f"{given!r} is not a valid netmask")
        return given
    text = str(given)
    if text.isascii() and text.isdigit():
        if int(text) > most:
            raise NetmaskValueError(f"{text!r} is not a valid netmask")
        return int(text)
    if most == 32:
        try:
            mask = parse_v4(text)
        except AddressValueError:
            raise NetmaskValueError(f"{text!r} is not a valid netmask") from None
        ones = 0xFFFFFFFF
        for candidate in (mask, mask ^ ones):
            rest = candidate ^ ones
            if rest & (rest + 1) == 0:
                return 32 - rest.bit_length()
    raise NetmaskValueError(f"{text!r} is not a valid netmask")
