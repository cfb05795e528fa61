"""What of payments waits for staff."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from school.common.actor import Actor
from school.common.money import shown_money
from school.common.panels import Line, Panel, put
from school.payments.models import Payment, UnmatchedPayment
from school.payments.queries import open_unmatched, overdue_payments


def rows(actor: Actor) -> QuerySet[Payment]:
    return overdue_payments(actor).select_related("student")


def line(payment: Payment) -> Line:
    """Who owes how much since when."""
    money = shown_money(payment.amount, payment.currency)
    since = gettext("due %(day)s") % {"day": date_format(payment.due_date, "SHORT_DATE_FORMAT")}
    address = reverse("admin:payments_payment_change", args=[payment.pk])
    return Line(title=str(payment.student), note=f"{money} · {since}", address=address)


put(
    Panel(
        name="overdue-payments",
        position=40,
        title=_("Overdue payments"),
        nothing=_("Nobody is late with a payment."),
        icon="payments",
        tone="danger",
        permission="payments.view_payment",
        rows=rows,
        line=line,
        address=lambda: f"{reverse('admin:payments_payment_changelist')}?is_overdue=yes",
    )
)


def unmatched_rows(actor: Actor) -> QuerySet[UnmatchedPayment]:
    return open_unmatched(actor).select_related("payment__student")


def unmatched_line(row: UnmatchedPayment) -> Line:
    """How much came from whom, and what differs."""
    money = shown_money(row.amount, row.currency)
    who = str(row.payment.student) if row.payment else row.payer or row.reference or row.get_method_display()
    address = reverse("admin:payments_unmatchedpayment_change", args=[row.pk])
    return Line(title=f"{money} · {who}", note=capfirst(row.get_reason_display()), address=address)


put(
    Panel(
        name="unmatched-payments",
        position=41,
        title=_("Unmatched payments"),
        nothing=_("All money fits its payments."),
        icon="rule",
        tone="warning",
        permission="payments.view_unmatchedpayment",
        rows=unmatched_rows,
        line=unmatched_line,
        address=lambda: f"{reverse('admin:payments_unmatchedpayment_changelist')}?status__exact=open",
    )
)
