"""Where a request comes from, as far as it can be believed."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from django.conf import settings
from django.http import HttpRequest

SUBSCRIBER_BITS = 64  # one customer of an IPv6 provider has at least so wide a network to himself


def caller_address(request: HttpRequest) -> str | None:
    """The caller's address; None when there is none, as on a local socket.

    Behind a proxy of ours (BEHIND_PROXY) it is the last hop of X-Forwarded-For, the one that our proxy wrote itself;
    without one the header is anybody's word and means nothing.
    """
    if settings.BEHIND_PROXY:
        last = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        if address := parsed(last):
            return str(address)
    return str(request.META.get("REMOTE_ADDR") or "") or None


def network_of(address: str | None) -> str:
    """What counts as one caller: an IPv4 address, the /64 of an IPv6 one; `unknown` for no address."""
    known = parsed(address or "")
    if isinstance(known, IPv6Address):
        return str(IPv6Network((int(known), SUBSCRIBER_BITS), strict=False))
    return str(known) if known else "unknown"


def parsed(text: str) -> IPv4Address | IPv6Address | None:
    """The address that `text` is; an IPv4 one dressed as IPv6 is IPv4. None for anything else."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address
