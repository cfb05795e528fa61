"""Numbers as gateways write them: whole or with a fraction, as a number or as text; never as binary fractions."""

import re
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field

from school.payments.gateways.redaction import storable

LARGEST = 10**12  # more than our columns hold is no sum that a school takes
YEARS = range(2000, 2200)
WRITTEN = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


def exact(value: Any) -> Decimal:
    """2500, 2500.0 and "2500.00" are the same; true, 1e3, Infinity and texts are no amounts."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal) or not WRITTEN.fullmatch(str(value)):
        raise ValueError("no amount")
    return Decimal(str(value))


def whole(value: Any) -> int:
    """A whole number, also one that is written as text."""
    number = exact(value)
    if number != number.to_integral_value():
        raise ValueError("no whole number")
    return int(number)


def of_our_time(moment: datetime | None) -> datetime | None:
    """A moment that money can have come at; else it is not known."""
    return moment if moment and moment.year in YEARS else None


def identity(value: Any) -> str:
    """A gateway's number of something, as text: most are whole numbers, some are words."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError("no number of a transaction")
    return str(value)


Amount = Annotated[Decimal, BeforeValidator(exact), Field(gt=-LARGEST, lt=LARGEST)]
Minor = Annotated[int, BeforeValidator(whole), Field(gt=-100 * LARGEST, lt=100 * LARGEST)]
Identity = Annotated[str, BeforeValidator(identity), Field(pattern=r"^[!-~]{1,64}$")]
Reference = Annotated[str, AfterValidator(storable), Field(max_length=100)]  # other shops write what they like
Moment = Annotated[AwareDatetime | None, AfterValidator(of_our_time)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
