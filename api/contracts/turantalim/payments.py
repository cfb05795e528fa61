"""payments/."""

from api.contracts.turantalim.building import Command, commanding, creating, detail, listing, row_of
from api.contracts.turantalim.names import PAYMENT
from api.routes import Route


def routes() -> list[Route]:
    """payments/."""
    return [
        listing(PAYMENT, "/", operation_id="listPayments", summary="List payments"),
        creating(PAYMENT, "/", operation_id="createPayment", summary="Write down what a student owes"),
        detail(PAYMENT, "/{id}/", operation_id="getPayment", summary="One payment"),
        commanding(
            Command(shape=PAYMENT, action="confirm"),
            "/{id}/confirm/",
            render=lambda call, result: PAYMENT.of(result),
            answer=row_of(PAYMENT),
            operation_id="confirmPayment",
            summary="Confirm a payment, or say that it failed",
            description="`status` is `confirmed` or `failed`.",
        ),
    ]
