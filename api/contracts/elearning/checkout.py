"""content/courses/{id}/checkout: beginning to pay a course."""

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.contracts.paying import Paying, gateway_in
from api.gateway.buying import begin_course
from api.keys import by_uuid
from api.routes import Call, Route
from api.schemas import URL
from api.wire import json_answer

STUDY = "learning.study_courses"
DESCRIPTION = """\
Gives the page of the gateway at which the student pays; `credit_card` is the school's usual gateway. The course opens
by itself once the gateway says that it is paid. A course that costs nothing, or is paid already, opens at once, and
there is no page. Card data are refused and never kept. 409 in a course already, 503 for a gateway that the school has
not set up.
"""


class Checkout(Paying):
    """How it is to be paid."""


class CheckoutBegun(BaseModel):
    """Where to pay; without an address there is nothing to pay."""

    transaction_id: str = Field(examples=["mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a"])
    redirect_url: URL | None


def begin(call: Call) -> HttpResponse:
    """The page to pay at."""
    begun = begin_course(call.actor, call.id, payment_method=gateway_in(call.body))
    return json_answer({"transaction_id": begun.transaction_id, "redirect_url": begun.redirect_url})


def routes() -> list[Route]:
    """courses/{id}/checkout."""
    return [
        Route(
            method="POST",
            path="/courses/{id}/checkout/",
            operation_id="checkoutCourse",
            summary="Begin to pay a course",
            description=DESCRIPTION,
            handle=begin,
            body=Checkout,
            answer=CheckoutBegun,
            permission=STUDY,
            keys={"id": by_uuid("courses")},
            calls_out=True,
        )
    ]
