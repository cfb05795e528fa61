"""Addresses of outside services: checked at the start, so that a wrong one is told in one line naming its variable."""

import sys
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dj_email_url

from project.settings import env

SMTP = ("smtp", "submission")


def stop(name: str, reason: str) -> None:
    """End the process; the value itself is not told, for it may hold a password."""
    sys.exit(f"Maktab cannot start: {name}: {reason}")


def is_loopback(host: str) -> bool:
    """Whether `host` means this very machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def is_public(host: str) -> bool:
    """Whether `host` is a name with a dot or a public address."""
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".localhost", ".local", ".internal"))


def service_url(name: str, default: str, *, debug: bool) -> str:
    """The base address of a service, without a slash at its end: public https, or with DEBUG also on loopback."""
    url = (env.text(name) or default).rstrip("/")
    parts = urlsplit(url)
    host = parts.hostname or ""
    if debug and parts.scheme in ("http", "https") and is_loopback(host):
        return url
    if parts.scheme != "https" or not is_public(host) or parts.username or parts.query:
        stop(name, f"it must be a public https address, as {default} (http on loopback only with DEBUG)")
    return url


def preview_url(name: str, default: str) -> str:
    """Where the frontend shows drafts, with `{token}` in it."""
    url = env.text(name) or default
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or url.count("{token}") != 1:
        stop(name, "it must be an address with {token} in it, as https://school.example/preview#token={token}")
    return url


def caller_addresses(name: str) -> list[str]:
    """The addresses from which a service calls; none means any."""
    given = env.words(name, [])
    try:
        return [str(ip_address(each)) for each in given]
    except ValueError:
        stop(name, "it must be addresses with commas between them, as 52.31.139.75,52.49.173.169")
        return []


def all_or_none(*names: str) -> None:
    """Stop the start when some of these variables are set and one is missing."""
    missing = [name for name in names if not env.text(name)]
    if missing and len(missing) < len(names):
        there = next(name for name in names if name not in missing)
        stop(missing[0], f"it is empty, but {there} is set; the two belong together")


def either(*names: str) -> None:
    """Stop the start when more than one of these variables is set."""
    there = [name for name in names if env.text(name)]
    if len(there) > 1:
        stop(there[1], f"it is set, and {there[0]} too; only one of them may be")


def mailer(url: str, *, folder: Path, timeout: int) -> dict[str, Any]:
    """Django's mailer of EMAIL_URL: SMTP; when empty, each mail becomes an `.eml` file in `folder`."""
    if not url:
        return {"BACKEND": "project.mail.EmlFiles", "OPTIONS": {"file_path": str(folder)}}
    scheme = url.partition(":")[0]
    if scheme not in SMTP:
        stop(
            "EMAIL_URL", "it must be smtp://user:password@host:25, submission://…:587 (TLS), or smtp://…:465/?ssl=True"
        )
    try:
        given = dj_email_url.parse(url)
    except ValueError as error:
        stop("EMAIL_URL", f"it cannot be read ({type(error).__name__})")
    options = {
        "host": given["EMAIL_HOST"],
        "port": given["EMAIL_PORT"],
        "username": given["EMAIL_HOST_USER"],
        "password": given["EMAIL_HOST_PASSWORD"],
        "use_tls": given["EMAIL_USE_TLS"],
        "use_ssl": given["EMAIL_USE_SSL"],
        "timeout": given["EMAIL_TIMEOUT"] or timeout,
    }
    return {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}
