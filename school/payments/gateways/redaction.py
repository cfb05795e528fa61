"""What is kept of a gateway's words: never a secret, and never a card's number."""

import json
import re
from typing import Any

HIDDEN = "***"
# A token that can charge the card again is as good as its number.
SECRET = frozenset(
    {
        *("authorization_code", "signature", "access_code", "token", "secret", "secret_key", "password", "pin", "otp"),
        *("cvv", "cvc", "card_number", "cardnumber", "number", "pan", "bin", "first_6digits", "first6", "expiry"),
        *("exp_month", "exp_year", "encrypted_card_number", "nonce", "life_time_token", "embedtoken"),
    }
)
DIGITS = re.compile(r"(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])")
NUMBERS_OF_THEIRS = frozenset(("id", "timestamp", "reference", "tx_ref", "flw_ref", "transaction_reference"))


def without_secrets(call: Any, text: str) -> str:
    """The text as it came; written anew when what it says holds a secret or a card's number."""
    hidden = hide(call)
    return text if hidden == call else json.dumps(hidden, default=str)


def hide(node: Any, name: str = "") -> Any:
    """The same with every secret covered, wherever it is."""
    if isinstance(node, dict):
        return {key: HIDDEN if is_secret(key, value) else hide(value, key) for key, value in node.items()}
    if isinstance(node, list):
        return [hide(each, name) for each in node]
    if name in NUMBERS_OF_THEIRS or isinstance(node, bool) or not isinstance(node, str | int):
        return node
    covered = without_cards(str(node))
    return node if covered == str(node) else covered


def is_secret(name: str, value: Any) -> bool:
    """Whether a value of this name is not to be kept."""
    return name.lower() in SECRET and value not in (None, "")


def without_cards(text: str) -> str:
    """The text with all but the last four digits of what may be a card's number covered."""
    return DIGITS.sub(lambda found: covered(found[0]), text)


def covered(number: str) -> str:
    """A number that has a card's check digit, without what is before its last four."""
    digits = [int(each) for each in number if each.isdecimal()]
    return f"{HIDDEN}{number[-4:]}" if luhn(digits) else number


def luhn(digits: list[int]) -> bool:
    """Whether the last digit is the check digit of those before it."""
    doubled = [sum(divmod(2 * each, 10)) for each in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
