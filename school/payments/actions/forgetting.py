"""What goes of gateways' and banks' words when nobody is to know any more who paid."""

import json
from collections.abc import Iterable

import pgtrigger
from django.db.models import Q, QuerySet

from school.audit.erasure import forget_values
from school.common.actions import action
from school.common.actor import Actor
from school.common.traces import GONE, Traces
from school.payments.gateways.redaction import readable, without_person
from school.payments.models import GatewayEvent, UnmatchedPayment
from school.payments.permissions import RESOLVE


@action("payments.forget_payer", permission=RESOLVE)
def forget_payer(actor: Actor, *, student_id: int, traces: Traces) -> None:
    """Take who a person was out of what gateways and banks have said; money, numbers, times and verdicts stay.

    What is about their own payments loses everything that says who paid, whatever they were called then; elsewhere
    `traces` of them are covered. Safe to repeat.
    """
    forget_in_calls(student_id, traces)
    forget_in_unmatched(student_id, traces)


def forget_in_calls(student_id: int, traces: Traces) -> None:
    """The same for the calls, which nothing else changes."""
    own = (
        Q(payment__student=student_id)
        | Q(unmatched__payment__student=student_id)
        | Q(unmatched__attached_to__student=student_id)
    )
    changed = []
    for event, is_own in told_of(GatewayEvent.objects.all(), own, traces, ("body",)):
        body = without_person(event.body, traces.covered, is_theirs=is_own)
        if body != event.body:
            event.body = body
            changed.append(event)
    with pgtrigger.ignore("payments.GatewayEvent:append_only"):
        GatewayEvent.objects.bulk_update(changed, ["body"], batch_size=500)


def forget_in_unmatched(student_id: int, traces: Traces) -> None:
    """The same for what waits or has waited for staff, in the audit log too."""
    own = Q(payment__student=student_id) | Q(attached_to__student=student_id)
    found = []
    for row, is_own in told_of(UnmatchedPayment.objects.all(), own, traces, ("payer", "details")):
        row.payer = GONE if is_own and row.payer else traces.covered(row.payer)
        row.details = traces.covered(row.details)
        found.append(row)
    UnmatchedPayment.objects.bulk_update(found, ["payer", "details"], batch_size=500)
    forget_values(UnmatchedPayment._meta.label_lower, [row.pk for row in found], ("payer", "details"))


def told_of[M: (GatewayEvent, UnmatchedPayment)](
    rows: QuerySet[M], own: Q, traces: Traces, fields: tuple[str, ...]
) -> Iterable[tuple[M, bool]]:
    """The rows that are about the person's money, with True, and the others whose texts speak of them."""
    theirs = rows.filter(own).distinct()
    yield from ((row, True) for row in theirs)
    for row in rows.filter(saying(traces, fields)).exclude(pk__in=theirs.values("pk")):
        if traces.are_in(" ".join(readable(getattr(row, field)) for field in fields)):
            yield row, False


def saying(traces: Traces, fields: tuple[str, ...]) -> Q:
    """Rows in which a word may stand, as it is or as JSON writes it: those that are worth a look."""
    words = {each[-9:] if each.startswith("+") else each for each in (*traces.own, *traces.names[:1])}
    found = Q(pk__in=[])
    for word in words | {json.dumps(each)[1:-1] for each in words}:
        for field in fields:
            found |= Q(**{f"{field}__icontains": word})
    return found
