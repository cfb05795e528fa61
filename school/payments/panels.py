"""What of payments waits for staff."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from school.common.actor import Actor
from school.common.panels import Line, Panel, put
from school.payments.models import Payment
from school.payments.queries import overdue_payments


def rows(actor: Actor) -> QuerySet[Payment]:
    return overdue_payments(actor).select_related("student")


def line(payment: Payment) -> Line:
    """Who owes how much since when."""
    money = f"{number_format(payment.amount, 0, force_grouping=True)} {payment.currency}"
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
