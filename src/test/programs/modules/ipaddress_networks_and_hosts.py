"""ipaddress: addresses, networks, what is in them and how they are cut and joined."""
import ipaddress
import pickle
from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address, ip_interface, ip_network

home = ip_network("192.168.1.0/24")
print(home, repr(home), home.num_addresses, home.netmask, home.hostmask, home.broadcast_address)
print(home.with_netmask, home.with_hostmask, home.prefixlen, home.version, home.is_private)
hosts = list(home.hosts())
print(len(hosts), hosts[0], hosts[-1], home[5], home[-1])
print(ip_address("192.168.1.77") in home, ip_address("192.168.2.1") in home)
print([str(net) for net in home.subnets(new_prefix=26)], home.supernet(), list(home.subnets())[1])
print(list(ip_network("10.0.0.0/30")), list(ip_network("10.0.0.0/31").hosts()))
print(home.overlaps(ip_network("192.168.0.0/16")), home.subnet_of(ip_network("192.168.0.0/16")))
print([str(net) for net in home.address_exclude(ip_network("192.168.1.64/26"))])

address = ip_address("10.0.0.255")
print(address + 1, address - 255, int(address), address.packed, f"{address:b}", f"{address:#X}")
print(address < ip_address("10.0.1.0"), sorted(map(ip_address, ["10.0.0.9", "9.0.0.10"])))
print(address.reverse_pointer, IPv4Address(3232235777), IPv4Address(b"\x7f\0\0\1").is_loopback)
print(hash(address) == hash(IPv4Address("10.0.0.255")), pickle.loads(pickle.dumps(home)) == home)

six = ip_address("2001:db8:0:0:1:0:0:1")
print(six, six.exploded, repr(six), six.version, six.is_private, IPv6Address("::").is_unspecified)
print(IPv6Address("::ffff:1.2.3.4").ipv4_mapped, IPv6Address("fe80::1").is_link_local)
for text in ("1:0:0:2:0:0:0:3", "::1", "1::", "0:0:0:0:0:0:0:0", "1:2:3:4:5:6:7:8", "ff02::1"):
    print(IPv6Address(text), end=" ")
print(ip_network("2001:db8::/126"), [str(host) for host in ip_network("2001:db8::/126").hosts()])

card = ip_interface("192.168.1.5/24")
print(card, repr(card), card.ip, card.network, card.netmask, card.with_netmask, card.is_private)
for text in ("8.8.8.8", "224.0.0.1", "169.254.1.1", "100.64.0.1", "240.0.0.1", "0.0.0.0"):
    one = ip_address(text)
    print(one, one.is_global, one.is_private, one.is_multicast, one.is_link_local, one.is_reserved)
span = ipaddress.summarize_address_range(IPv4Address("10.0.0.3"), IPv4Address("10.0.0.12"))
print([str(net) for net in span])
parts = [ip_network("10.0.0.0/25"), ip_network("10.0.0.128/25"), ip_network("10.0.2.0/24")]
print(list(ipaddress.collapse_addresses(parts)))
print(IPv4Network("10.1.2.3/255.255.0.0", strict=False), IPv4Network("10.0.0.0/0.0.0.255"))

for action in (
    lambda: ip_address("256.1.1.1"), lambda: IPv4Address("256.1.1.1"), lambda: IPv4Address("1.2.3"),
    lambda: IPv4Address("1.2.3.x"), lambda: IPv4Address("01.2.3.4"), lambda: IPv4Address("1.2..4"),
    lambda: IPv4Address("1.2.3.4/5"), lambda: IPv4Address(-1), lambda: IPv4Address(2**32),
    lambda: ip_network("192.168.1.5/24"), lambda: IPv4Network("10.0.0.0/33"),
    lambda: ip_network("no"), lambda: IPv6Address("1::2::3"), lambda: IPv6Address("12345::"),
    lambda: IPv6Address("1:2:3"), lambda: IPv6Address("::g"), lambda: IPv6Address(":1::2"),
    lambda: address < six, lambda: home[256], lambda: list(home.subnets(new_prefix=20)),
    lambda: address + 2**32, lambda: ip_interface("x/24"), lambda: IPv4Network("1.2.3.0/1.2.3.4"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
