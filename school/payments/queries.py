"""Reads of payments."""

import hmac
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db.models import BooleanField, DateTimeField, Exists, ExpressionWrapper, F, Model, OuterRef, Q, QuerySet

from content.models import CoursePage
from school.common.actor import Actor
from school.common.expressions import school_today
from school.groups.queries import current_students, groups_attended_by
from school.learning.models import Enrollment
from school.payments.choices import (
    AttemptStatus,
    GatewayRefundStatus,
    PaymentMethod,
    PaymentStatus,
    PaymeState,
    UnmatchedSource,
    UnmatchedStatus,
)
from school.payments.models import (
    GatewayEvent,
    GatewayKey,
    GatewayRefund,
    Payment,
    PaymentAttempt,
    PaymentHistory,
    PaymentSchedule,
    PaymeTransaction,
    Receipt,
    Refund,
    UnmatchedPayment,
)
from school.payments.rules import (
    ATTEMPT_LASTS,
    FIRST_CHECK_AFTER,
    MADE_AHEAD,
    PAYME_WAITS,
    RETURNING,
    UNPAID,
    gateway_may_confirm,
)
from school.people.choices import Role
from school.people.models import User
from school.people.queries import students_visible_to
from school.people.search import people_called
from school.preferences.queries import preferences

LATE = Q(status__in=UNPAID, due_date__lt=school_today())
IS_OVERDUE = ExpressionWrapper(LATE, output_field=BooleanField())
BEGUN_BY_STUDENT = Exists(
    PaymentHistory.objects.filter(payment=OuterRef("pk"), old_status="", changed_by=OuterRef("student"))
)


def payments_visible_to(actor: Actor) -> QuerySet[Payment]:
    """All payments for staff who see payments, a student's own, none for others."""
    payments = Payment.objects.all()
    if actor.oversees("payments.view_payment"):
        return payments
    if actor.role == Role.STUDENT:
        return payments.filter(student_id=actor.user_id)
    return payments.none()


def history_visible_to(actor: Actor) -> QuerySet[PaymentHistory]:
    """The whole history for staff who see it, of their own payments for students, none for others."""
    return of_payments(PaymentHistory.objects.all(), actor, "payments.view_paymenthistory")


def refunds_visible_to(actor: Actor) -> QuerySet[Refund]:
    """All refunds for staff who see them, of their own payments for students, none for others."""
    return of_payments(Refund.objects.all(), actor, "payments.view_refund")


def of_payments[M: Model](rows: QuerySet[M], actor: Actor, right: str) -> QuerySet[M]:
    """What belongs to payments: all `rows` for staff who hold `right`, those of their own payments for students."""
    if actor.oversees(right):
        return rows
    return rows.filter(payment__student_id=actor.user_id) if actor.role == Role.STUDENT else rows.none()


def schedules_visible_to(actor: Actor) -> QuerySet[PaymentSchedule]:
    """All payment schedules for staff who see them; a student's own and those of the groups the student is in."""
    schedules = PaymentSchedule.objects.all()
    if actor.oversees("payments.view_paymentschedule"):
        return schedules
    if actor.role == Role.STUDENT and actor.user_id:
        groups = groups_attended_by(actor.user_id)
        return schedules.filter(Q(student_id=actor.user_id) | Q(student=None, group__in=groups))
    return schedules.none()


def overdue_payments(actor: Actor) -> QuerySet[Payment]:
    """The visible payments that are late on the school's calendar, longest first."""
    return payments_visible_to(actor).filter(LATE).order_by("due_date", "pk")


def late_payments(today: date) -> QuerySet[Payment]:
    """Pending payments that are late for more days than the school allows."""
    latest = today - timedelta(days=preferences().overdue_days)
    return Payment.objects.filter(status=PaymentStatus.PENDING, due_date__lt=latest)


def payments_to_remind_of(today: date) -> QuerySet[Payment]:
    """Pending payments that are due soon, as the school sets it, and that nobody was reminded of."""
    soon = (today, today + timedelta(days=preferences().payment_reminder_days_before))
    return Payment.objects.filter(status=PaymentStatus.PENDING, due_date__range=soon, reminded_at=None)


def schedules_to_make(today: date) -> QuerySet[PaymentSchedule]:
    """The schedules whose next payments are to be made by now."""
    due = PaymentSchedule.objects.filter(is_active=True, next_due_date__lte=today + MADE_AHEAD)
    return due.select_related("student", "group").order_by("next_due_date", "pk")


def payers_of(schedule: PaymentSchedule, due: date) -> list[User]:
    """Who owes what the schedule makes for `due`: students with active accounts, of a group only while it runs."""
    if schedule.group and (not schedule.group.is_active or schedule.group.end_date < due):
        return []
    if schedule.student:
        return [schedule.student] if schedule.student.is_active and schedule.student.role == Role.STUDENT else []
    return list(current_students(schedule.group).filter(is_active=True)) if schedule.group else []


def unpaid_like(payment: Payment) -> Payment | None:
    """An unpaid payment of the same student for the same, by the same method; what a second click begins again."""
    same = ("student", "course", "amount", "currency", "payment_method")
    unpaid = Payment.objects.filter(status__in=UNPAID, **{name: getattr(payment, name) for name in same})
    return unpaid.order_by("pk").last()


def own_attempts(actor: Actor) -> QuerySet[PaymentAttempt]:
    """The actor's own attempts to pay, with what they are for."""
    return PaymentAttempt.objects.filter(payment__student=actor.user_id).select_related("payment__course")


def own_enrollment(actor: Actor, public_id: str) -> Enrollment | None:
    """The actor's own enrolment of this public id."""
    try:
        wanted = UUID(public_id)
    except ValueError:
        return None
    return Enrollment.objects.filter(uuid=wanted, student=actor.user_id).first()


def has_money_waiting(payment: Payment) -> bool:
    """Whether money has come for the payment that staff have not decided about."""
    return payment.unmatched.filter(status=UnmatchedStatus.OPEN, is_money=True).exists()


def parts_of(payment: Payment) -> list[Payment]:
    """What follows a debt that was paid in part at the cash desk: what was paid of it first, then what was left."""
    return list(Payment.objects.filter(split_from=payment).order_by("pk"))


def gateway_may_settle(payment: Payment) -> bool:
    """Whether a gateway's verified success makes the payment confirmed: not one of which a part was taken meanwhile."""
    is_given_up = payment.status not in UNPAID
    return gateway_may_confirm(payment.status) and not (is_given_up and payment.parts.exists())


def has_paid(student: User, course: CoursePage) -> bool:
    """Whether the student has paid for the course, be they in it now or not."""
    return Enrollment.objects.filter(student=student, course=course, is_paid=True).exists()


def paid_without_entry() -> QuerySet[Payment]:
    """Confirmed payments for a course that their student has never been in, oldest first."""
    entered = Enrollment.objects.filter(student=OuterRef("student"), course=OuterRef("course"))
    paid = Payment.objects.filter(~Exists(entered), status=PaymentStatus.CONFIRMED, course__isnull=False)
    return paid.select_related("student", "course").order_by("pk")


def abandoned_purchases(now: datetime) -> QuerySet[Payment]:
    """What students have begun to pay by themselves and left: old, no page of it open, and no money waiting for staff.

    What the school has written down is a debt, however long it stays unpaid.
    """
    pages = PaymentAttempt.objects.filter(payment=OuterRef("pk"), status=AttemptStatus.OPEN)
    waiting = UnmatchedPayment.objects.filter(payment=OuterRef("pk"), status=UnmatchedStatus.OPEN, is_money=True)
    at_payme = PaymeTransaction.objects.filter(payment=OuterRef("pk"), state=PaymeState.CREATED)
    left = Payment.objects.filter(status__in=UNPAID, created_at__lt=now - ATTEMPT_LASTS)
    return left.filter(BEGUN_BY_STUDENT, ~Exists(pages), ~Exists(waiting), ~Exists(at_payme))


def is_reference_taken(payment_method: str, transaction_id: str) -> bool:
    """Whether there is a payment with this method and reference."""
    return Payment.objects.filter(payment_method=payment_method, transaction_id=transaction_id).exists()


def gateway_events_visible_to(actor: Actor) -> QuerySet[GatewayEvent]:
    """All calls of gateways for staff who see them, none for others."""
    calls = GatewayEvent.objects.all()
    return calls if actor.oversees("payments.view_gatewayevent") else calls.none()


def payme_transaction(provider_id: str) -> PaymeTransaction | None:
    """The transaction that Payme calls so."""
    return PaymeTransaction.objects.filter(provider_id=provider_id).first()


def paying_attempt(payment: Payment) -> PaymentAttempt | None:
    """The attempt by which the payment's money came, of a gateway that can give it back when asked."""
    paid = PaymentAttempt.objects.filter(payment=payment, status=AttemptStatus.SUCCEEDED, gateway__in=RETURNING)
    return paid.filter(reference=F("payment__transaction_id")).first()


def attempts_to_check(now: datetime) -> QuerySet[PaymentAttempt]:
    """Attempts whose gateway is to be asked now, longest unasked first.

    A payer takes minutes or never comes back, so the pauses double. One that failed may still be paid on the same page
    while that is open.
    """
    is_alive = Q(status=AttemptStatus.OPEN) | Q(status=AttemptStatus.FAILED, expires_at__gt=now)
    waited = ExpressionWrapper(F("checked_at") + (F("checked_at") - F("created_at")), output_field=DateTimeField())
    is_due = Q(checked_at=None) | Q(next_check__lte=now) | Q(status=AttemptStatus.OPEN, expires_at__lte=now)
    attempts = PaymentAttempt.objects.annotate(next_check=waited).filter(is_alive, is_due)
    return attempts.filter(created_at__lte=now - FIRST_CHECK_AFTER).order_by(
        F("checked_at").asc(nulls_first=True), "pk"
    )


def attempts_with_open_refunds(now: datetime) -> QuerySet[PaymentAttempt]:
    """Attempts of which a refund was asked for that nobody has heard of for a while."""
    open_refunds = GatewayRefund.objects.filter(
        status=GatewayRefundStatus.ASKED, created_at__lte=now - FIRST_CHECK_AFTER
    )
    return PaymentAttempt.objects.filter(pk__in=open_refunds.values("attempt")).order_by("pk")


def payme_transactions_of(reference: str) -> QuerySet[PaymeTransaction]:
    """What Payme has begun for the payment that our attempt `reference` is on, oldest first."""
    return PaymeTransaction.objects.filter(payment__attempts__reference=reference).order_by("pk")


def payme_transactions_between(since: int, until: int) -> QuerySet[PaymeTransaction]:
    """What Payme began in this time, both ends included, oldest first; milliseconds."""
    return PaymeTransaction.objects.filter(time__gte=since, time__lte=until).order_by("time", "pk")


def payme_transactions_waiting_too_long(now: int) -> QuerySet[PaymeTransaction]:
    """Those that were not performed in time; milliseconds."""
    return PaymeTransaction.objects.filter(state=PaymeState.CREATED, time__lte=now - PAYME_WAITS).order_by("time")


def is_payme_key(given: bytes) -> bool:
    """Whether this is the key that Payme has to prove itself with; without one of ours nothing is. In constant time."""
    configured = payme_key()
    if not configured:
        return False
    changed = GatewayKey.objects.filter(gateway=PaymentMethod.PAYME).order_by("pk").last()
    if changed and changed.stands_for(configured):
        return changed.is_key(given)
    return hmac.compare_digest(configured, given)


def payme_key() -> bytes:
    """The configured key: the cashbox's, or its sandbox's."""
    key: str = settings.PAYME_KEY or settings.PAYME_TEST_KEY
    return key.encode()


def receipts_visible_to(actor: Actor) -> QuerySet[Receipt]:
    """All receipts for staff who see them, of their own payments for students, none for others."""
    return of_payments(Receipt.objects.all(), actor, "payments.view_receipt")


def receipt_with_code(code: str) -> Receipt | None:
    """The receipt whose public page has this code; what stands in an address may be no text that PostgreSQL knows."""
    paid_for = ("payment__student", "payment__group", "payment__course")
    return Receipt.objects.filter(code=code.replace("\0", "")).select_related(*paid_for, "issued_by").first()


def unmatched_visible_to(actor: Actor) -> QuerySet[UnmatchedPayment]:
    """The whole queue of money and differences that fit no payment, settled ones too, for staff who see it."""
    rows = UnmatchedPayment.objects.all()
    return rows if actor.oversees("payments.view_unmatchedpayment") else rows.none()


def open_unmatched(actor: Actor) -> QuerySet[UnmatchedPayment]:
    """What of it nobody has settled, longest first."""
    return unmatched_visible_to(actor).filter(status=UnmatchedStatus.OPEN).order_by("created_at", "pk")


def likely_payments(actor: Actor, *, unmatched: UnmatchedPayment, top: int = 5) -> list[Payment]:
    """What the money was perhaps meant for, likeliest first: the payment that it names, then unpaid ones that it fits.

    It fits those over the same amount and currency, those that have its reference, and what is left of the named one.
    """
    fits = Q(amount=unmatched.amount, currency=unmatched.currency)
    if unmatched.payment_id:
        fits |= Q(split_from=unmatched.payment_id)
    if unmatched.reference:
        fits |= Q(transaction_id=unmatched.reference) | Q(attempts__reference=unmatched.reference)
    named = payments_visible_to(actor).filter(unmatched=unmatched).select_related("student", "group", "course")
    unpaid = payments_visible_to(actor).filter(fits, status__in=UNPAID).exclude(unmatched=unmatched)
    found = list(unpaid.select_related("student", "group", "course").distinct().order_by("due_date", "pk")[:top])
    return [*named, *found]


def attempts_named(
    method: PaymentMethod, *, numbers: Iterable[str], references: Iterable[str]
) -> QuerySet[PaymentAttempt]:
    """Our attempts at a gateway that have one of its numbers or one of our references."""
    names = Q(provider_id__in=set(numbers) - {""}) | Q(reference__in=set(references))
    return PaymentAttempt.objects.filter(names, gateway=method).select_related("payment__student")


def is_of_another_attempt(attempt: PaymentAttempt, *, number: str, reference: str) -> bool:
    """Whether a transaction of the gateway, by its number or by our reference, is that of another attempt of ours."""
    named = attempts_named(PaymentMethod(attempt.gateway), numbers=[number], references=[reference])
    return named.exclude(pk=attempt.pk).exists()


def known_money(method: PaymentMethod, key: str) -> UnmatchedPayment | None:
    """The row of the queue for this money of a provider, whatever was found to differ, and settled or not."""
    return UnmatchedPayment.objects.filter(method=method, key=key, is_money=True).first()


def attempts_not_looked_at(method: PaymentMethod, *, since: datetime, before: datetime) -> QuerySet[PaymentAttempt]:
    """What was paid by the gateway since then and nobody has looked at `before` this moment.

    What staff have attached themselves is left out: our reference of it is none of the gateway's.
    """
    paid = paid_attempts(method, since=since).filter(payment__status=PaymentStatus.CONFIRMED, payment__attached=None)
    unseen = Q(checked_at=None) | Q(checked_at__lt=before)
    return paid.filter(unseen, payment__paid_at__gte=since, payment__paid_at__lt=before)


def paid_attempts(method: PaymentMethod, *, since: datetime) -> QuerySet[PaymentAttempt]:
    """What was paid by the gateway or given back of it since then."""
    paid = PaymentAttempt.objects.filter(gateway=method, status=AttemptStatus.SUCCEEDED).exclude(provider_id="")
    given_back = Exists(Refund.objects.filter(payment=OuterRef("payment"), created_at__gte=since))
    return paid.filter(Q(payment__paid_at__gte=since) | given_back).select_related("payment").order_by("pk")


def paid_without_attempt(method: PaymentMethod, *, since: datetime, before: datetime) -> QuerySet[Payment]:
    """What was confirmed as paid by the gateway and was never paid on a page of it; nor attached by staff."""
    confirmed = Payment.objects.filter(payment_method=method, status=PaymentStatus.CONFIRMED, attached=None)
    paid = PaymentAttempt.objects.filter(payment=OuterRef("pk"), gateway=method, status=AttemptStatus.SUCCEEDED)
    return confirmed.filter(~Exists(paid), paid_at__gte=since, paid_at__lt=before).order_by("pk")


def has_open_refund(attempt: PaymentAttempt) -> bool:
    """Whether a refund was asked for and not answered yet."""
    return attempt.refunds.filter(status=GatewayRefundStatus.ASKED).exists()


def payme_transactions_since(since: int) -> QuerySet[PaymeTransaction]:
    """What Payme has collected, and perhaps given back, of what it began since then (milliseconds)."""
    performed = PaymeTransaction.objects.filter(time__gte=since, state__in=(PaymeState.PERFORMED, PaymeState.REFUNDED))
    return performed.select_related("payment").order_by("time", "pk")


def payme_payments_without_transaction(since: datetime) -> QuerySet[Payment]:
    """What was confirmed as paid by Payme since then and no performed transaction of Payme's is for."""
    performed = PaymeTransaction.objects.filter(payment=OuterRef("pk"), state=PaymeState.PERFORMED)
    confirmed = Payment.objects.filter(payment_method=PaymentMethod.PAYME, status=PaymentStatus.CONFIRMED)
    return confirmed.filter(~Exists(performed), attached=None, paid_at__gte=since).order_by("pk")


def known_bank_lines(keys: Iterable[str]) -> set[str]:
    """Those of the lines of bank statements that were brought in before."""
    rows = UnmatchedPayment.objects.filter(method=PaymentMethod.TRANSFER, source=UnmatchedSource.BANK, key__in=keys)
    return set(rows.values_list("key", flat=True))


def payments_named(*, numbers: Iterable[int], references: Iterable[str]) -> QuerySet[Payment]:
    """The payments with these numbers, and the transfers with these references."""
    transfers = Q(payment_method=PaymentMethod.TRANSFER, transaction_id__in=set(references))
    return Payment.objects.filter(Q(pk__in=set(numbers)) | transfers).select_related("student").order_by("pk")


def is_of_nobody(payment_id: int) -> bool:
    """Whether the payment is that of a person who was anonymised."""
    return Payment.objects.filter(pk=payment_id, student__anonymised_at__isnull=False).exists()


def unpaid_found(actor: Actor, wanted: str, *, top: int = 20) -> list[Payment]:
    """Unpaid payments by their number, or of the students who are called so, soonest due first; see `people_called`."""
    unpaid = payments_visible_to(actor).filter(status__in=UNPAID).select_related("student", "group", "course")
    if wanted.isascii() and wanted.isdecimal() and len(wanted) < len("+998901234"):
        by_number = list(unpaid.filter(pk=int(wanted)))
        if by_number:
            return by_number
    by_phone = actor.may("people.read_phone")
    called = people_called(students_visible_to(actor), wanted, by_phone=by_phone).order_by()
    return list(unpaid.filter(student__in=called.values("pk")).order_by("due_date", "pk")[:top])
