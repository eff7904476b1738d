"""Internet addresses, networks, and hosts in networks."""
import functools as _functools

from _ipaddress_parsing import (
    AddressValueError,
    NetmaskValueError,
    compressed_v6,
    exploded_v6,
    parse_prefix,
    parse_v4,
    parse_v6,
)
from _ipaddress_special import Special as _Special

IPV4LENGTH, IPV6LENGTH = 32, 128
__all__ = [
    "ip_address", "ip_network", "ip_interface", "IPv4Address", "IPv4Network", "IPv4Interface",
    "IPv6Address", "IPv6Network", "IPv6Interface", "AddressValueError", "NetmaskValueError",
    "summarize_address_range", "collapse_addresses", "get_mixed_type_key", "v4_int_to_packed",
    "v6_int_to_packed",
]


def _first_that_fits(kinds, given, what, *options):
    for kind in kinds:
        try:
            return kind(given, *options)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{given!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    return _first_that_fits((IPv4Address, IPv6Address), address, "address")


def ip_network(address, strict=True):
    return _first_that_fits((IPv4Network, IPv6Network), address, "network", strict)


def ip_interface(address):
    return _first_that_fits((IPv4Interface, IPv6Interface), address, "interface")


def v4_int_to_packed(address):
    return address.to_bytes(4, "big")


def v6_int_to_packed(address):
    return address.to_bytes(16, "big")


@_functools.total_ordering
class _Address(_Special):
    """What addresses of both versions share."""

    __slots__ = ("_ip",)

    def __init__(self, address):
        if isinstance(address, int):
            self._check_number(address)
            self._ip = address
        elif isinstance(address, bytes):
            if len(address) * 8 != self.max_prefixlen:
                raise AddressValueError(
                    f"{address!r} (len {len(address)} != {self.max_prefixlen // 8}) is not"
                    " permitted as an IPv%d address" % self.version
                )
            self._ip = int.from_bytes(address, "big")
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._parse(text)

    def _check_number(self, number):
        if number < 0:
            raise AddressValueError(f"{number} (< 0) is not permitted as an IPv{self.version} address")
        if number.bit_length() > self.max_prefixlen:
            raise AddressValueError(
                f"{number} (>= 2**{self.max_prefixlen}) is not permitted as an"
                f" IPv{self.version} address"
            )

    def __int__(self):
        return self._ip

    def __str__(self):
        return self._text(self._ip)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __format__(self, spec):
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        kind = spec[-1]
        if kind not in "bnxX":
            return super().__format__(spec)
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        width = self.max_prefixlen // (1 if kind == "b" else 4)
        grouped = "_" in spec
        width += 2 * ("#" in spec) + (width // 4 - 1) * grouped
        return format(self._ip, f"{'#' if '#' in spec else ''}0{width}{'_' if grouped else ''}{kind}")

    def __hash__(self):
        return hash(hex(self._ip))

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._ip < other._ip

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __reduce__(self):
        return type(self), (str(self),)

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return exploded_v6(self._ip) if self.version == 6 else str(self)

    @property
    def reverse_pointer(self):
        if self.version == 4:
            return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"
        return ".".join(reversed(self.exploded.replace(":", ""))) + ".ip6.arpa"


class IPv4Address(_Address):
    __slots__ = ("__weakref__",)
    version, max_prefixlen = 4, 32
    _parse = staticmethod(parse_v4)

    @staticmethod
    def _text(number):
        return ".".join(map(str, number.to_bytes(4, "big")))


class IPv6Address(_Address):
    __slots__ = ("__weakref__",)
    version, max_prefixlen = 6, 128
    scope_id = None
    _parse = staticmethod(parse_v6)
    _text = staticmethod(compressed_v6)

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None


@_functools.total_ordering
class _Network:
    """What networks of both versions share."""

    def __init__(self, address, strict=True):
        kind = self._address_class
        self.version, self.max_prefixlen = kind.version, kind.max_prefixlen
        if isinstance(address, tuple):
            host, mask = address if len(address) == 2 else (address[0], self.max_prefixlen)
        elif isinstance(address, (int, bytes)):
            host, mask = address, self.max_prefixlen
        else:
            parts = str(address).split("/")
            if len(parts) > 2:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            host, mask = parts[0], parts[1] if len(parts) == 2 else self.max_prefixlen
        given = kind(host)
        self.prefixlen = parse_prefix(mask, self.max_prefixlen)
        ones = (1 << self.max_prefixlen) - 1
        self._mask = ones ^ (ones >> self.prefixlen)
        self.netmask, self.hostmask = kind(self._mask), kind(ones ^ self._mask)
        self.network_address = kind(int(given) & self._mask)
        if strict and self.network_address != given:
            raise ValueError(f"{self._shown(given)} has host bits set")

    def _shown(self, address):
        return f"{address}/{self.prefixlen}"

    def __str__(self):
        return self._shown(self.network_address)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def _key(self):
        return self.version, self.network_address, self.netmask

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, _Network) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._key() < other._key()

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _Network):
            return False
        return int(other) & self._mask == int(self.network_address)

    def __iter__(self):
        first = int(self.network_address)
        return map(self._address_class, range(first, first + self.num_addresses))

    def __getitem__(self, n):
        first, last = int(self.network_address), int(self.broadcast_address)
        number = (first if n >= 0 else last + 1) + n
        if not first <= number <= last:
            raise IndexError("address out of range")
        return self._address_class(number)

    def __reduce__(self):
        return type(self), (str(self),)

    @property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @property
    def num_addresses(self):
        return 1 << self.max_prefixlen - self.prefixlen

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.network_address}/{self.hostmask}"

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return self._shown(self.network_address.exploded)

    def hosts(self):
        """The addresses that hosts may have: without that of the network, and the broadcast."""
        if self.prefixlen >= self.max_prefixlen - 1:
            return list(self)
        first, last = int(self.network_address) + 1, int(self.broadcast_address)
        return map(self._address_class, range(first, last + (self.version == 6)))

    def overlaps(self, other):
        return self.version == other.version and (
            other.network_address in self or self.network_address in other
        )

    def subnet_of(self, other):
        return self._inside(self, other)

    def supernet_of(self, other):
        return self._inside(other, self)

    @staticmethod
    def _inside(inner, outer):
        if inner.version != outer.version:
            raise TypeError(f"{inner} and {outer} are not of the same version")
        return (
            outer.network_address <= inner.network_address
            and outer.broadcast_address >= inner.broadcast_address
        )

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self.prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self.prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self.prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f"prefix length diff {length} is invalid for netblock {self}")
        first, size = int(self.network_address), 1 << self.max_prefixlen - length
        for start in range(first, first + self.num_addresses, size):
            yield type(self)((start, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self.prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self.prefixlen - new_prefix
        length = self.prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError(f"current prefixlen is {self.prefixlen}, cannot have a prefixlen_diff"
                             f" of {prefixlen_diff}")
        return type(self)((int(self.network_address), length), strict=False)

    def address_exclude(self, other):
        """The networks that are left when another one is taken out."""
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        at = self
        while at != other:
            one, two = at.subnets()
            at, left = (one, two) if other.subnet_of(one) else (two, one)
            yield left

    def __getattr__(self, name):
        if name.startswith("is_"):
            ends = self.network_address, self.broadcast_address
            return all(getattr(address, name) for address in ends)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class IPv4Network(_Network):
    _address_class = IPv4Address


class IPv6Network(_Network):
    _address_class = IPv6Address


class _Interface:
    """An address together with the network that it belongs to."""

    def __init__(self, address):
        network = self._network_class(address, False)
        host = address[0] if isinstance(address, tuple) else address
        super().__init__(host.split("/")[0] if isinstance(host, str) else host)
        self.network = network
        self.netmask, self.hostmask = network.netmask, network.hostmask

    def __str__(self):
        return f"{self.ip}/{self.network.prefixlen}"

    def __hash__(self):
        return hash((self._ip, self.network))

    def __eq__(self, other):
        same = super().__eq__(other)
        return self.network == other.network if same is True and hasattr(other, "network") else (
            False if same is True else same)

    @property
    def ip(self):
        return self._ip_class(self._ip)

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f"{self.ip}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.ip}/{self.hostmask}"


class IPv4Interface(_Interface, IPv4Address):
    _network_class, _ip_class = IPv4Network, IPv4Address


class IPv6Interface(_Interface, IPv6Address):
    _network_class, _ip_class = IPv6Network, IPv6Address


def summarize_address_range(first, last):
    """The networks that together are a range of addresses."""
    if not isinstance(first, _Address) or not isinstance(last, _Address):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = IPv4Network if first.version == 4 else IPv6Network
    at, end, longest = int(first), int(last), first.max_prefixlen
    while at <= end:
        zeros = longest if at == 0 else (at & -at).bit_length() - 1
        bits = min(zeros, (end - at + 1).bit_length() - 1)
        yield kind((at, longest - bits))
        at += 1 << bits


def collapse_addresses(addresses):
    """The fewest networks that are all of the given addresses and networks."""
    spans = []
    for one in addresses:
        network = isinstance(one, _Network)
        first = one.network_address if network else getattr(one, "ip", one)
        spans.append((first, one.broadcast_address if network else first))
    spans.sort()
    merged = []
    for first, last in spans:
        if merged and int(first) <= int(merged[-1][1]) + 1:
            merged[-1][1] = max(merged[-1][1], last)
        else:
            merged.append([first, last])
    for first, last in merged:
        yield from summarize_address_range(first, last)


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return obj._key()
    return (obj.version, obj) if isinstance(obj, _Address) else NotImplemented
