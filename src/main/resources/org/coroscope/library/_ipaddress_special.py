"""Which addresses are set aside, and for what. Part of ipaddress."""
from _ipaddress_parsing import parse_v4, parse_v6

_PRIVATE = (
    "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 192.0.0.170/31"
    " 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4"
    " 255.255.255.255/32 ::1/128 ::/128 ::ffff:0:0/96 100::/64 2001::/23 2001:2::/48"
    " 2001:db8::/32 2001:10::/28 fc00::/7 fe80::/10"
)
_RESERVED = (
    "240.0.0.0/4 ::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3"
    " a000::/3 c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9"
)


def _ranges(texts):
    found = {4: [], 6: []}
    for text in texts.split():
        start, length = text.split("/")
        version = 6 if ":" in start else 4
        bits = (128 if version == 6 else 32) - int(length)
        found[version].append(((parse_v6 if version == 6 else parse_v4)(start) >> bits, bits))
    return found


_private, _reserved = _ranges(_PRIVATE), _ranges(_RESERVED)
_shared = _ranges("100.64.0.0/10")
_multicast = _ranges("224.0.0.0/4 ff00::/8")
_loopback = _ranges("127.0.0.0/8 ::1/128")
_link_local = _ranges("169.254.0.0/16 fe80::/10")
_site_local = _ranges("fec0::/10")


def _in(ranges):
    return property(
        lambda self: any(int(self) >> bits == start for start, bits in ranges[self.version])
    )


class Special:
    """The questions whether an address is one of those set aside."""

    __slots__ = ()
    is_private = _in(_private)
    is_reserved = _in(_reserved)
    is_multicast = _in(_multicast)
    is_loopback = _in(_loopback)
    is_link_local = _in(_link_local)
    is_site_local = _in(_site_local)
    _is_shared = _in(_shared)

    @property
    def is_unspecified(self):
        return int(self) == 0

    @property
    def is_global(self):
        return not self.is_private and not self._is_shared
