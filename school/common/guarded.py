"""Calls of addresses that people have typed in: never into our own network, whatever a name resolves to.

The host is resolved once, every address that it has is checked, and the connection goes to a checked address itself:
between the check and the call there is no second look-up that could answer otherwise. TLS still proves the name.
"""

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

import httpx2
from django.conf import settings
from django.utils.translation import gettext as _

from school.common.outside import CallNotBegun, WholeAnswer, whole_answer

NAT64 = IPv6Network("64:ff9b::/96")
GIVEN_OUT = IPv6Network("2000::/3")  # what the internet is made of; all else is special in some way
OURS = ("localhost", "local", "internal", "lan", "home.arpa")
PORTS = range(1, 2**16)
MOST_ADDRESSES = 3  # of one host that are tried in turn

type Address = IPv4Address | IPv6Address


class NotPublic(Exception):
    """The address is not one that may be called; the text says why, to people."""


def demand_public(url: str) -> httpx2.URL:
    """The address, when its form is that of a public one; NotPublic otherwise. Names are not looked up.

    Public means https, a host that is not one of our own network in any spelling, and no password. With DEBUG an
    address on loopback is good as well, by http too.
    """
    parsed = parsed_url(url)
    if parsed.userinfo or parsed.fragment:
        raise NotPublic(_("Leave out user names, passwords and what follows a #."))
    literal = numeric(host_of(parsed))
    if literal is not None:
        demand_allowed(parsed, literal)
    elif not (is_public_name(host_of(parsed)) and parsed.scheme == "https") and not is_own_in_debug(parsed):
        raise NotPublic(_("Give a public address that begins with https://, as https://example.com/hook."))
    return parsed


def guarded_answer(method: str, url: str, *, timeout: float, longest: int, **request: Any) -> WholeAnswer:
    """`whole_answer` of an address that was typed in; NotPublic when it leads into our own network."""
    parsed = demand_public(url)
    host = host_of(parsed)
    headers = {**request.pop("headers", {}), "Host": parsed.netloc.decode("ascii")}
    failed = CallNotBegun("no address")
    for address in addresses_of(parsed)[:MOST_ADDRESSES]:
        target = parsed.copy_with(host=str(address))
        try:
            return whole_answer(
                method,
                str(target),
                timeout=timeout,
                longest=longest,
                headers=headers,
                extensions={"sni_hostname": host},
                **request,
            )
        except CallNotBegun as error:
            failed = error
    raise failed


def parsed_url(url: str) -> httpx2.URL:
    """The address in its parts; NotPublic when it is none."""
    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError):
        parsed = httpx2.URL("")
    port = 443 if parsed.port is None else parsed.port
    if parsed.scheme not in ("http", "https") or not parsed.host or port not in PORTS:
        raise NotPublic(_("This is not an address; a right one is https://example.com/hook."))
    return parsed


def host_of(url: httpx2.URL) -> str:
    """The host in lower-case ASCII, without a full stop at its end."""
    return url.raw_host.decode("ascii").lower().rstrip(".")


def addresses_of(url: httpx2.URL) -> list[Address]:
    """Where the host is now, each address once and each of them allowed; NotPublic when one is not."""
    try:
        found = socket.getaddrinfo(host_of(url), None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise CallNotBegun("the name is not known") from None
    addresses = list(dict.fromkeys(ip_address(place[0]) for *_family, place in found))
    for address in addresses:
        demand_allowed(url, address)
    return addresses


def numeric(host: str) -> Address | None:
    """The address that `host` itself is, in any spelling that a computer takes for one: decimal, octal, hexadecimal."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        return None
    return ip_address(found[0][4][0])


def demand_allowed(url: httpx2.URL, address: Address) -> None:
    """NotPublic unless this URL may be called at this address."""
    if settings.DEBUG and plain(address).is_loopback:
        return
    if url.scheme != "https":
        raise NotPublic(_("Give an address that begins with https://."))
    if not is_public(address):
        raise NotPublic(_("%(host)s is not on the public internet (%(address)s).") % told(url, address))


def told(url: httpx2.URL, address: Address) -> dict[str, str]:
    return {"host": host_of(url), "address": str(address)}


def is_public(address: Address) -> bool:
    """Whether the address is one of the public internet, an IPv4 one dressed as IPv6 included."""
    real = plain(address)
    if isinstance(real, IPv6Address) and real not in GIVEN_OUT:
        return False
    return real.is_global and not real.is_multicast


def plain(address: Address) -> Address:
    """The IPv4 address that an IPv6 one carries (mapped, 6to4, NAT64), or the address itself."""
    if isinstance(address, IPv4Address):
        return address
    carried = address.ipv4_mapped or address.sixtofour
    if carried is None and address in NAT64:
        carried = IPv4Address(int(address) & 0xFFFFFFFF)
    return carried or address


def is_public_name(host: str) -> bool:
    """Whether `host` is a name that could be one of the public internet."""
    return "." in host and not any(host == own or host.endswith(f".{own}") for own in OURS)


def is_own_in_debug(url: httpx2.URL) -> bool:
    """Whether this machine is meant, and may be because the school is only tried out."""
    return bool(settings.DEBUG) and host_of(url) == "localhost"
