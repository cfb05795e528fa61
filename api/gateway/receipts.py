"""Receipts of payments, for who paid and for staff."""

from dataclasses import dataclass
from datetime import datetime

from api.gateway.rights import demand_open, rights_of
from school.common.actor import Actor
from school.common.exposure import exposure
from school.common.lookup import get_visible
from school.payments.actions import issue_receipt
from school.payments.models import Receipt
from school.payments.printing import receipts_pdf
from school.payments.queries import payments_visible_to, receipts_visible_to
from school.preferences.queries import preferences

PAPER = ("payment__student", "payment__group", "payment__course", "issued_by")


@dataclass(frozen=True, slots=True)
class Given:
    """A receipt; `code` is what its public page is found by."""

    number: int
    payment: int
    given_at: datetime
    code: str


def receipt_of(actor: Actor, payment_id: int) -> Given:
    """The receipt of a confirmed payment that the actor sees; given now, if nobody has asked for it yet.

    NotFound for other payments; NoReceipt while the money has not come; NotAllowed for who sees no payments, and where
    there is none and the actor may give none.
    """
    demand_open(exposure("payments"), rights_of(actor))
    payment = get_visible(payments_visible_to(actor), pk=payment_id)
    receipt = receipts_visible_to(actor).filter(payment=payment).first() or issue_receipt(actor, payment=payment)
    return Given(receipt.pk, payment_id, receipt.created_at, receipt.code)


def on_paper(receipt: Given, address: str) -> bytes:
    """The receipt as a PDF of one small page, whose code leads to `address`."""
    shown = Receipt.objects.select_related(*PAPER).get(pk=receipt.number)
    return receipts_pdf([(shown, address)], school=preferences().school_name)
