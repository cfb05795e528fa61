"""Buying in tests of the contract: a course with a price, and the gateway's calls at the contract's own door."""

from decimal import Decimal
from typing import Any

from content.models import CoursePage
from tests.api.callers import Answer, Caller, checked
from tests.school.payments.online import Told
from tests.world import World

INITIATE = "/api/payments/initiate/"
WEBHOOK = "/api/payments/webhook/"
BEGUN = "Payment initiation successful."


def priced(world: World, price: int = 60, currency: str = "NGN") -> CoursePage:
    """The school's course, published at this price."""
    CoursePage.objects.filter(pk=world.course.pk).update(price=Decimal(price), currency=currency, live=True)
    return CoursePage.objects.get(pk=world.course.pk)


def body_of(course: CoursePage | None = None, **change: Any) -> dict[str, Any]:
    """What a frontend sends."""
    body = {"payment_method": "credit_card", "amount": 60, "currency": "NGN"}
    return {**body, **({"course_id": str(course.uuid)} if course else {}), **change}


def initiated(caller: Caller, course: CoursePage | None = None, **change: Any) -> str:
    """The number of a purchase that has begun."""
    answer = caller.post(INITIATE, body_of(course, **change))
    assert (answer.status, answer.json["message"]) == (200, BEGUN)
    number: str = answer.json["transaction_id"]
    return number


def status(caller: Caller, number: str) -> tuple[str, str]:
    """What is told of a purchase: is it paid, is one enrolled."""
    answer = caller.get(f"/api/payments/status/{number}/")
    assert (answer.status, answer.json["transaction_id"]) == (200, number)
    return answer.json["status"], answer.json["enrollment_status"]


def tell(call: Told, path: str = WEBHOOK) -> Answer:
    """A gateway calls."""
    headers, body = call
    response = Caller("").client.generic(
        "POST", path, body, content_type="application/json", headers={**headers, "Content-Type": "application/json"}
    )
    return checked("POST", path, Answer(response))
