"""payments/{id}/receipt/: the receipt of a payment, as addresses to open and as a file."""

from datetime import datetime

from django.http import HttpResponse
from django.urls import reverse
from pydantic import BaseModel, Field

from api.gateway.receipts import Given, on_paper, receipt_of
from api.routes import Call, Route
from api.schemas import URL
from api.wire import json_answer

GIVEN = """\
For the student who has paid, and for staff. A payment has one receipt, however often it is asked for; money that went
back later keeps it, and its public page says so. 409 `no_receipt` while the money has not come.
"""
PAPER = "A page of A6 to print, with a code that leads to the public page. The login's cookie is enough for it."


class PaymentReceipt(BaseModel):
    """The receipt that the school has given for a payment."""

    number: int
    payment: int
    given_at: datetime
    url: URL = Field(description="The public page: whoever has this address sees that the receipt is genuine.")
    pdf_url: URL = Field(description="The receipt to print, for who may see the payment.")


def routes() -> list[Route]:
    """payments/{id}/receipt/."""
    return [
        Route(
            method="GET",
            path="/{id}/receipt/",
            handle=show,
            answer=PaymentReceipt,
            errors=(403, 404, 409),
            operation_id="getPaymentReceipt",
            summary="The receipt of a payment",
            description=GIVEN,
        ),
        Route(
            method="GET",
            path="/{id}/receipt/pdf/",
            handle=download,
            cookie=True,
            content={"application/pdf": {"schema": {"type": "string", "format": "binary"}}},
            errors=(403, 404, 409),
            operation_id="downloadPaymentReceipt",
            summary="The receipt of a payment, to print",
            description=PAPER,
        ),
    ]


def show(call: Call) -> HttpResponse:
    """Its number and its addresses."""
    receipt = receipt_of(call.actor, call.id)
    pdf = call.request.build_absolute_uri(f"/api/v1/payments/{call.id}/receipt/pdf/")
    shown = {"number": receipt.number, "payment": receipt.payment, "given_at": receipt.given_at}
    return json_answer({**shown, "url": page_of(call, receipt), "pdf_url": pdf})


def download(call: Call) -> HttpResponse:
    """It on paper."""
    receipt = receipt_of(call.actor, call.id)
    return HttpResponse(
        on_paper(receipt, page_of(call, receipt)),
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'attachment; filename="receipt-{receipt.number}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )


def page_of(call: Call, receipt: Given) -> str:
    """The address of the public page, at this school."""
    return call.request.build_absolute_uri(reverse("receipt", args=[receipt.code]))
