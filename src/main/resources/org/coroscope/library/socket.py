"""Names of the network, and what can go wrong with it; sockets of one's own there are none."""
import _network
from _network import gaierror

error = OSError
timeout = TimeoutError
AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM = 1, 2
SOL_SOCKET, SO_REUSEADDR, SO_KEEPALIVE = 1, 2, 9
IPPROTO_TCP, IPPROTO_UDP, TCP_NODELAY = 6, 17, 1
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
SOMAXCONN = 4096


class herror(OSError):
    pass


def gethostname():
    return "coroscope"


def getfqdn(name=""):
    return name or "coroscope"


def gethostbyname(hostname):
    _network.look_up_now(hostname)
    return _network.address(hostname)


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    return [(AF_INET, type or SOCK_STREAM, proto or IPPROTO_TCP, "", (gethostbyname(host), port))]


def socket(*args, **kwargs):
    raise PermissionError(
        1,
        "programs in Coroscope make no sockets of their own; there are asyncio's streams,"
        " aiohttp, requests and urllib.request",
    )


create_connection = create_server = socket
