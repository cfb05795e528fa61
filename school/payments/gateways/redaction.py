"""What is kept of a gateway's words: never a secret, and never a card's number."""

import json
import re
from collections.abc import Callable, Container, Iterator, Sequence
from decimal import Decimal
from typing import Any

from school.common.traces import GONE

HIDDEN = "***"
# A token that can charge the card again is as good as its number.
SECRET = frozenset(
    {
        *("authorization_code", "signature", "access_code", "token", "secret", "secret_key", "password", "pin", "otp"),
        *("cvv", "cvc", "card_number", "cardnumber", "number", "pan", "bin", "first_6digits", "first6", "expiry"),
        *("exp_month", "exp_year", "encrypted_card_number", "nonce", "life_time_token", "embedtoken"),
    }
)
WHO = frozenset(
    {
        *("email", "name", "first_name", "last_name", "full_name", "phone", "phone_number", "phonenumber", "mobile"),
        *("customer_email", "customer_name", "customer_phone", "account_name", "sender_name", "ip", "ip_address"),
    }
)
SHORTEST, LONGEST = 13, 19  # digits of a card's number
FARTHEST = 3 * LONGEST  # characters from its first digit to its last
GROUP = re.compile(r"\d+")
BETWEEN = re.compile(r"[\s._/‐-―-]{1,2}")  # what people put between the groups of a number
NUMBERS_OF_THEIRS = frozenset(("id", "timestamp", "reference", "tx_ref", "flw_ref", "transaction_reference"))


def without_secrets(call: Any, text: str) -> str:
    """The text as it came; written anew when what it says holds a secret or a card's number.

    Of what is nested too deeply to be looked through nothing is kept.
    """
    try:
        hidden = hide(call)
    except RecursionError:
        return ""
    return text if hidden == call else json.dumps(hidden, default=str)


def hide(node: Any, name: str = "") -> Any:
    """The same with every secret covered, wherever it is."""
    if isinstance(node, dict):
        named = ((key, HIDDEN if is_secret(key, value) else hide(value, key)) for key, value in node.items())
        return {without_cards(key): value for key, value in named}
    if isinstance(node, list):
        return [hide(each, name) for each in node]
    if name in NUMBERS_OF_THEIRS or isinstance(node, bool) or not isinstance(node, str | int | Decimal):
        return node
    covered = without_cards(str(node))
    return node if covered == str(node) else covered


def is_secret(name: str, value: Any) -> bool:
    """Whether a value of this name is not to be kept."""
    return name.lower() in SECRET and value not in (None, "")


def without_person(text: str, cover: Callable[[str], str], *, is_theirs: bool) -> str:
    """What was kept of a call, with every text in it covered; of a call that `is_theirs`, all that says who it was."""
    try:
        call = json.loads(text)
    except ValueError:
        return cover(text)
    covered = covering(call, cover, WHO if is_theirs else frozenset())
    return text if covered == call else json.dumps(covered, ensure_ascii=False)


def covering(node: Any, cover: Callable[[str], str], who: Container[str], name: str = "") -> Any:
    """The same with its texts covered, those that are named in `who` whole."""
    if isinstance(node, dict):
        return {key: covering(value, cover, who, key) for key, value in node.items()}
    if isinstance(node, list):
        return [covering(each, cover, who, name) for each in node]
    if not isinstance(node, str) or name in NUMBERS_OF_THEIRS:
        return node
    return GONE if node and name.lower() in who else cover(node)


def readable(text: str) -> str:
    """What was kept of a call with its letters as they are meant, not as JSON may write them."""
    try:
        return json.dumps(json.loads(text), ensure_ascii=False)
    except ValueError:
        return text


def storable(text: str) -> str:
    """The text without what PostgreSQL's texts cannot hold: the character NUL, and halves of letters."""
    return text.encode(errors="ignore").decode().replace("\0", "")


def without_cards(text: str) -> str:
    """The text with all but the last four digits of what may be a card's number covered."""
    kept, done = [], 0
    for since, until in cards_in(text):
        kept += [text[done:since], HIDDEN, text[until - 4 : until]]
        done = until
    return "".join([*kept, text[done:]])


def cards_in(text: str) -> Iterator[tuple[int, int]]:
    """Where a group of digits, or several in a row, may be a card's number; none of them overlaps another."""
    done = 0
    for groups in rows_of_groups(text):
        for place, (since, _end) in enumerate(groups):
            ends = [end for _since, end in groups[place : place + LONGEST] if end - since <= FARTHEST]
            until = next((end for end in reversed(ends) if is_card(text[since:end])), 0) if since >= done else 0
            if until:
                yield since, until
                done = until


def rows_of_groups(text: str) -> Iterator[Sequence[tuple[int, int]]]:
    """The groups of digits, those together that stand side by side."""
    row: list[tuple[int, int]] = []
    for group in GROUP.finditer(text):
        if row and not BETWEEN.fullmatch(text, row[-1][1], group.start()):
            yield row
            row = []
        row.append(group.span())
    yield row


def is_card(text: str) -> bool:
    """Whether the digits are as many as a card has and end in their check digit; no bank's begins with 0 or 1."""
    digits = [int(each) for each in text if each.isdecimal()]
    return SHORTEST <= len(digits) <= LONGEST and digits[0] > 1 and luhn(digits)


def luhn(digits: list[int]) -> bool:
    """Whether the last digit is the check digit of those before it."""
    doubled = [sum(divmod(2 * each, 10)) for each in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
