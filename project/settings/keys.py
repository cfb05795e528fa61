"""Keys of gateways: one that cannot be right stops the start in production with one line, which never shows the key."""

import re

from project.settings import env
from project.settings.addresses import stop

SHORTEST = 16
PLACEHOLDER = re.compile(
    r"example|changeme|change-me|change_me|placeholder|dummy|secret[-_]?key|your[-_]|insert|todo|replace|\.\.\.|…"
    r"|x{3,}|\*{3,}|(.)\1{5,}|<|>",
    re.IGNORECASE,
)


def gateway_key(name: str, *, debug: bool, live: str = "", test: str = "") -> str:
    """The secret in variable `name`, empty when there is none.

    With DEBUG off it must look like a real one: long, no placeholder, beginning with `live` where the gateway's keys
    do. One that begins with `test` brings no money, so no school that runs may have it.
    """
    key = env.text(name)
    if not key or debug:
        return key
    if len(key) < SHORTEST or PLACEHOLDER.search(key):
        stop(name, "it is a placeholder or too short; copy the real one from the gateway's dashboard")
    if test and key.startswith(test):
        stop(name, "it is a test key, whose payments bring no money; set the live one (test keys work with DEBUG only)")
    if live and not key.startswith(live):
        stop(name, f"it is not the gateway's secret key, which begins with {live}")
    return key
