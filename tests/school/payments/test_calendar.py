"""What the daily jobs do to payments; twice the job, once the effect."""

from datetime import timedelta
from decimal import Decimal

from school.audit.models import AuditEntry
from school.common import clock
from school.jobs.queue import enqueue
from school.payments.actions import confirm_payment
from school.payments.choices import PaymentStatus
from school.payments.events import PaymentDue, PaymentOverdue
from school.payments.models import Payment, PaymentHistory
from school.preferences.actions import change_preferences
from tests.jobs import run_jobs
from tests.school.payments.bills import bill, hearing
from tests.world import SYSTEM, World

MONEY = (Decimal(500_000), "UZS")


def run(name: str) -> None:
    enqueue(name)
    assert [job.state for job in run_jobs() if job.name == name] == ["done"]


def states(*payments: Payment) -> list[str]:
    found = dict(Payment.objects.values_list("pk", "status"))
    return [found[payment.pk] for payment in payments]


def test_what_is_late_for_more_than_five_days_becomes_overdue(world: World) -> None:
    late, allowed, today = bill(world, days=-6), bill(world, days=-5), bill(world, days=0)
    failed = bill(world, days=-30)
    confirm_payment(world.actor("admin"), payment=failed, status=PaymentStatus.FAILED)
    with hearing(PaymentOverdue) as heard:
        run("mark_payments_overdue")
        run("mark_payments_overdue")

    assert states(late, allowed, today, failed) == ["overdue", "pending", "pending", "failed"]
    assert heard == [PaymentOverdue(late.pk, world.student.pk, *MONEY, late.due_date)]
    change = late.history.latest("id")
    assert (change.old_status, change.new_status, change.changed_by, change.source) == (
        *("pending", "overdue"),
        *(None, "job"),
    )
    assert AuditEntry.objects.filter(action="payments.mark_overdue").first() is not None


def test_how_many_days_are_allowed_is_a_setting(world: World) -> None:
    payment = bill(world, days=-2)
    change_preferences(SYSTEM, overdue_days=1)
    run("mark_payments_overdue")
    assert states(payment) == ["overdue"]


def test_many_late_payments_take_a_few_batches(world: World) -> None:
    due = clock.today() - timedelta(days=9)
    Payment.objects.bulk_create(
        Payment(student=world.student, amount=1, currency="UZS", payment_method="cash", due_date=due)
        for _number in range(1001)
    )
    run("mark_payments_overdue")
    assert Payment.objects.filter(status="overdue").count() == 1001
    assert PaymentHistory.objects.filter(new_status="overdue").count() == 1001


def test_who_has_to_pay_soon_is_reminded_once(world: World) -> None:
    soon, today, later, past = (bill(world, days=days) for days in (3, 0, 4, -1))
    paid_already = bill(world, days=1)
    confirm_payment(world.actor("admin"), payment=paid_already, status=PaymentStatus.CONFIRMED)
    with hearing(PaymentDue) as heard:
        run("remind_of_payments")
        run("remind_of_payments")

    assert heard == [PaymentDue(payment.pk, world.student.pk, *MONEY, payment.due_date) for payment in (today, soon)]
    reminded = Payment.objects.exclude(reminded_at=None).values_list("pk", flat=True)
    assert {*reminded} == {today.pk, soon.pk}
    assert not {later.pk, past.pk} & {*reminded}
