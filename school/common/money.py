"""Amounts of money as people read them."""

from decimal import Decimal

from django.utils.formats import number_format


def shown_amount(amount: Decimal) -> str:
    """An amount in the language that is active, thousands apart, without decimals where there are none."""
    return str(number_format(amount, 0 if amount % 1 == 0 else 2, force_grouping=True))


def shown_money(amount: Decimal, currency: str) -> str:
    """The amount with its currency, never broken between the two."""
    return f"{shown_amount(amount)}\u00a0{currency}"
