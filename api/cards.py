"""Card data, which nobody may send us: found by the names of fields and by numbers with a card's check digit.

Looked for before a body is read any further, so that they are neither stored nor logged nor told back.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from school.common.errors import Invalid
from school.payments.gateways.redaction import luhn

SHORTEST, LONGEST = 13, 19  # digits of a card's number
ENDLESS = 100  # digits in a row, of which nobody means anything; searching among millions would take minutes
DIGITS = re.compile(rf"[0-9]{{{SHORTEST},}}")
NOT_SAID = re.compile(r"[^0-9a-z]")
PARTS = ("card", "cvv", "cvc", "expir", "securitycode", "accountnumber")
NAMES = frozenset(
    ("pan", "pin", "number", "csc", "cvn", "cid", "exp", "expmonth", "expyear", "expdate", "mm", "yy", "otp", "track2")
)
REFUSED = _(
    "Card data are not taken here: leave them out. The card is entered on the gateway's own page, at redirect_url."
)


class CardData(Invalid):
    """Somebody has sent a card's number, or what goes with it."""

    code = "card_data"
    message = REFUSED


def demand_no_card(body: Any) -> None:
    """Raise CardData for a body that holds any, however it is called and written; the refusal tells none of it."""
    if any(is_name(name) for name in names_in(body)) or any(is_number(text) for text in texts_in(body)):
        raise CardData


def names_in(node: Any) -> Iterator[str]:
    """The names of all fields."""
    if isinstance(node, dict):
        yield from map(str, node)
        for value in node.values():
            yield from names_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from names_in(value)


def texts_in(node: Any) -> Iterator[str]:
    """All values, and the names too, as texts; but for public ids, which may be digits by chance."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield str(name)
            yield from texts_in(value)
    elif isinstance(node, list):
        yield "".join(str(value) for value in node if isinstance(value, str | int))  # four digits at a time
        for value in node:
            yield from texts_in(value)
    elif isinstance(node, float):
        yield f"{node:.0f}"
    elif isinstance(node, str | int) and not isinstance(node, bool) and not is_uuid(str(node)):
        yield str(node)


def is_name(name: str) -> bool:
    """Whether a field of this name is about a card."""
    plain = NOT_SAID.sub("", name.casefold())
    return plain in NAMES or any(part in plain for part in PARTS)


def is_number(text: str) -> bool:
    """Whether a card's number is in the text, whatever stands between its digits."""
    plain = NOT_SAID.sub("", unicodedata.normalize("NFKC", text).casefold())
    return any(holds_card(found[0]) for found in DIGITS.finditer(plain))


def holds_card(digits: str) -> bool:
    """Whether some of these digits, as many as a card has, end in their check digit; of endless ones it is assumed."""
    if len(digits) > ENDLESS:
        return True
    numbers = [int(each) for each in digits]
    spans = ((start, size) for size in range(SHORTEST, LONGEST + 1) for start in range(len(numbers) - size + 1))
    return any(luhn(numbers[start : start + size]) for start, size in spans)


def is_uuid(text: str) -> bool:
    """Whether it is a public id as we write them."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
