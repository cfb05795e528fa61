"""What automations do about what happens: each effect exactly, once, and nothing of what is rolled back."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import transaction

from school.audit.models import AuditEntry
from school.automation.actions import begin_runs, retry_run, update_automation, update_webhook
from school.automation.errors import NothingToRetry
from school.automation.models import AutomationRun, AutomationStep, Happened, WebhookDelivery
from school.common import clock
from school.common.errors import NotAllowed
from school.gamification.actions import award_coins
from school.gamification.models import CoinTransaction
from school.notifications.models import Notification
from school.payments.actions import confirm_payment, create_payment, mark_overdue
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import Payment
from school.people.actions import update_person
from tests.jobs import run_jobs
from tests.school.automation.arranged import AWARD, BILL, arranged, log_of, marked, message
from tests.school.automation.test_automation_making import webhook
from tests.world import SYSTEM, World

TOLD = "Tells Student Karimov"
NOTHING = {"reason": "Well done"}


def told(username: str) -> list[tuple[str, str]]:
    """What automations have told this person, oldest first."""
    rows = Notification.objects.filter(recipient__username=username, source__startswith="automation:")
    return list(rows.order_by("pk").values_list("title", "message"))


def bill(world: World, *, overdue: int = 0) -> Payment:
    """What the student owes, for the group."""
    return create_payment(
        SYSTEM,
        student=world.student,
        amount=Decimal(500_000),
        payment_method=PaymentMethod.CASH,
        due_date=clock.today() - timedelta(days=overdue),
        group=world.group,
    )


def test_all_effects_follow_in_their_order(world: World) -> None:
    hook = webhook()
    award = AWARD | {"reason": "Came anyway: {lesson_name}"}
    made = arranged(message(), message("teacher"), award, {"kind": "webhook", "webhook": hook.pk}, BILL)
    marked(world, world.student)
    run_jobs()
    lesson = str(world.lessons[0])
    owes = f"Student Karimov owes 20,000\u00a0UZS, due in 7 days: Missed {lesson}"
    done = [TOLD, "Tells Teacher Karimov", "Gives Student Karimov 5 coins", "Sends the event to “Books”", owes]
    assert log_of(made) == [("student", "done", [("done", each) for each in done])]
    assert told("student") == told("teacher") == [("Hi", "Student Karimov: absent")]
    coins = CoinTransaction.objects.get(student=world.student, source_type="automation")
    assert (coins.amount, coins.reason) == (5, f"Came anyway: {lesson}")
    payment = Payment.objects.get(student=world.student)
    assert (payment.amount, payment.status, payment.notes) == (Decimal(20_000), "pending", f"Missed {lesson}")
    assert payment.due_date == clock.today() + timedelta(days=7)
    assert AutomationStep.objects.get(position=5).payment == payment
    delivery = WebhookDelivery.objects.get(webhook=hook)
    assert (delivery.event, delivery.payload["status"]) == ("attendance.marked", "absent")
    entry = AuditEntry.objects.filter(action="payments.create_payment").latest("pk")
    assert (entry.actor, entry.actor_name) == (None, "automation: Missed")


def test_only_those_for_whom_all_conditions_hold(world: World) -> None:
    made = arranged(message(), conditions=[*MISSED_AGAIN])
    marked(world, world.student, world.classmate)
    run_jobs()
    assert log_of(made) == []
    marked(world, world.student, status="late")
    marked(world, world.student)
    run_jobs()
    assert log_of(made) == [("student", "done", [("done", TOLD)])]


MISSED_AGAIN = (
    {"field": "status", "operator": "eq", "value": "absent"},
    {"field": "old_status", "operator": "eq", "value": "late"},
)


@pytest.mark.parametrize(("language", "title"), [("uz", "uz Hi"), ("ru", "ru Hi"), ("en", "Hi"), ("tr", "Hi")])
def test_everybody_reads_it_in_their_language(language: str, title: str, world: World) -> None:
    update_person(SYSTEM, instance=world.student, language=language)
    arranged(message(text="{due_date} {amount}"), event="payment.overdue")
    bill(world, overdue=9)
    mark_overdue(SYSTEM)
    run_jobs()
    assert [each[0] for each in told("student")] == [title]
    assert ("500,000" if title == "Hi" else "500\u00a0000") in told("student")[0][1]


def test_staff_are_told_once_each(world: World) -> None:
    arranged(message("accountants", text="{person} {currency}"), event="payment.confirmed")
    confirm_payment(SYSTEM, payment=bill(world), status=PaymentStatus.CONFIRMED)
    run_jobs()
    assert told("admin") == told("accountant") == [("Hi", "Student Karimov UZS")]
    assert told("student") == told("operator") == []


def test_what_is_rolled_back_never_happened(world: World) -> None:
    arranged(message())
    before = Happened.objects.count()

    def undone() -> None:
        with transaction.atomic():
            marked(world, world.student)
            assert Happened.objects.count() == before + 1
            transaction.set_rollback(True)

    undone()
    run_jobs()
    assert (Happened.objects.count(), AutomationRun.objects.count(), told("student")) == (before, 0, [])


def test_what_is_switched_off_does_nothing(world: World) -> None:
    made = arranged(message(), is_active=False)
    marked(world, world.student)
    assert "start_automations" not in [job.name for job in run_jobs()]
    assert log_of(made) == []


def test_repeating_a_job_changes_nothing(world: World) -> None:
    made = arranged(message(), AWARD | NOTHING, BILL)
    marked(world, world.student)
    run_jobs()
    before = log_of(made)
    assert begin_runs(Happened.objects.get(name="attendance.marked").pk) == []
    run_jobs()
    assert log_of(made) == before
    assert (len(told("student")), Payment.objects.count()) == (1, 1)


def test_a_refused_effect_holds_up_no_other_and_is_all_that_is_tried_again(world: World) -> None:
    hook = webhook()
    made = arranged(message(), {"kind": "webhook", "webhook": hook.pk}, BILL)
    update_webhook(SYSTEM, instance=hook, is_active=False)
    marked(world, world.student)
    run_jobs()
    off = "This webhook is switched off. Switch it on first, then send."
    run = AutomationRun.objects.get(automation=made)
    assert [state for state, _text in log_of(made)[0][2]] == ["done", "failed", "done"]
    assert (run.state, run.error) == ("failed", off)
    update_webhook(SYSTEM, instance=hook, is_active=True)
    update_automation(SYSTEM, instance=made, effects=[AWARD | NOTHING])
    retry_run(world.actor("operator"), instance=run)
    run_jobs()
    assert [state for state, _text in log_of(made)[0][2]] == ["done", "done", "done"]
    run.refresh_from_db()
    assert (run.state, run.error) == ("done", "")
    assert (len(told("student")), Payment.objects.count(), hook.deliveries.count()) == (1, 1, 1)
    assert not CoinTransaction.objects.filter(source_type="automation").exists()


def test_only_what_has_failed_is_tried_again_and_only_by_who_looks_after_it(world: World) -> None:
    arranged(message())
    marked(world, world.student)
    run_jobs()
    run = AutomationRun.objects.get()
    with pytest.raises(NothingToRetry):
        retry_run(SYSTEM, instance=run)
    with pytest.raises(NotAllowed):
        retry_run(world.actor("teacher"), instance=run)


def test_nobody_to_tell_is_said(world: World) -> None:
    made = arranged(message("teacher", text="{amount}"), event="payment.confirmed")
    payment = bill(world)
    Payment.objects.filter(pk=payment.pk).update(group=None)
    confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.CONFIRMED)
    run_jobs()
    assert log_of(made) == [("student", "failed", [("failed", "There is nobody whom this could be for.")])]


def test_an_automation_never_starts_because_of_itself(world: World) -> None:
    made = arranged(AWARD | {"reason": "{amount} more"}, event="coins.awarded", name="Doubles")
    award_coins(SYSTEM, student=world.student, amount=3, reason="Good")
    run_jobs()
    assert [(state, steps) for _who, state, steps in log_of(made)] == [
        ("done", [("done", "Gives Student Karimov 5 coins")]),
        ("cut", []),
    ]
    cut = AutomationRun.objects.get(state="cut")
    assert (cut.error, cut.depth) == ("Not started: it happened because of this automation itself.", 1)
    assert cut.cause == AutomationRun.objects.get(state="done")


def test_a_chain_of_automations_has_an_end(world: World) -> None:
    names = ("A", "B", "C", "D")
    made = [arranged(AWARD | {"reason": name}, event="coins.awarded", name=name) for name in names]
    award_coins(SYSTEM, student=world.student, amount=3, reason="Good")
    run_jobs()
    assert {run.depth for run in AutomationRun.objects.filter(state="done")} == {0, 1, 2}
    assert {run.depth for run in AutomationRun.objects.filter(state="cut")} == {1, 2, 3}
    assert all(log_of(each)[0][1] == "done" for each in made)
    too_long = AutomationRun.objects.filter(depth=3)
    assert {run.error for run in too_long} == {"Not started: it would be link 4 of a chain of automations."}


def test_a_payment_that_it_recorded_does_not_start_it_again_later(world: World) -> None:
    made = arranged(BILL | {"title": "Late fee", "due_in_days": 0}, event="payment.overdue")
    bill(world, overdue=9)
    mark_overdue(SYSTEM)
    run_jobs()
    fee = Payment.objects.get(notes="Late fee")
    Payment.objects.filter(pk=fee.pk).update(due_date=clock.today() - timedelta(days=9))
    mark_overdue(SYSTEM)
    run_jobs()
    assert [state for _who, state, _steps in log_of(made)] == ["done", "cut"]
    assert Payment.objects.count() == 2
