"""How contracts let somebody say by which gateway they pay."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import model_validator

from api.bodies import Body
from api.cards import demand_no_card

CARD = "credit_card"


class Paying(Body):
    """By which gateway it is to be paid."""

    payment_method: Literal["credit_card", "paystack", "flutterwave", "payme"]

    @model_validator(mode="before")
    @classmethod
    def without_cards(cls, values: Any) -> Any:
        """Refuse card data before anything else looks at them."""
        demand_no_card(values)
        return values


def gateway_in(body: Mapping[str, Any]) -> str | None:
    """The gateway that a body names; None for the school's usual one."""
    method: str = body["payment_method"]
    return None if method == CARD else method
