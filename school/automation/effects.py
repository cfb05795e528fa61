"""What an effect does about a happening: planned alike for a dry run, which shows it, and for a run, which does it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from school.automation.actions.planning import send
from school.automation.choices import Recipient
from school.automation.errors import NobodyConcerned, WebhookPaused
from school.automation.happenings import Happening
from school.automation.models import Webhook
from school.automation.shapes import AwardData, BillData, CallData, EffectData, NotifyData
from school.automation.vocabulary import teacher_of, values_for_texts
from school.automation.wording import filled
from school.common import clock
from school.common.actor import Actor
from school.common.errors import Conflict
from school.common.money import shown_money
from school.gamification.actions import Claim, grant_achievements, settle_coins
from school.gamification.actions.coins import BY_RULE
from school.notifications.actions import Notice, notify_all
from school.notifications.choices import NotificationType
from school.payments.actions import create_payment
from school.payments.choices import PaymentMethod
from school.payments.models import Payment
from school.people.choices import Language, Role
from school.people.models import User
from school.people.queries import in_charge_of, languages_of, names_of
from school.preferences.queries import preferences

WRITTEN_IN = (Language.UZBEK, Language.RUSSIAN, Language.ENGLISH)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an effect does, in words for staff. `carry_out(actor, source)` does it; it may give the payment it recorded.

    `source` is unique to the effect of one run: what a source has done is not done again.
    """

    summary: str
    carry_out: Callable[[Actor, str], Payment | None]


def plan_for(effect: EffectData, happening: Happening) -> Plan:
    """What `effect` does about `happening`; a DomainError says why it cannot be done."""
    if effect["kind"] == "notify":
        return telling(effect, happening)
    if effect["kind"] == "award":
        return awarding(effect, happening)
    if effect["kind"] == "webhook":
        return calling(effect, happening)
    return billing(effect, happening)


def telling(effect: NotifyData, happening: Happening) -> Plan:
    """A notice to each of those concerned, in their own language."""
    people = recipients_of(effect["recipient"], happening)
    if not people:
        raise NobodyConcerned

    def carry_out(actor: Actor, source: str) -> None:
        notices = [notice_to(pk, people[pk], effect, happening, source) for pk in sorted(people)]
        notify_all(actor, notices=notices)

    names = ", ".join(names_of(people).values())
    return Plan(_("Tells %(people)s") % {"people": names}, carry_out)


def recipients_of(recipient: str, happening: Happening) -> dict[int, str]:
    """Whom to tell, by id, with their languages."""
    match recipient:
        case Recipient.PERSON:
            found = [happening.subject_user_id]
        case Recipient.TEACHER:
            found = [teacher_of(happening.payload)]
        case _:
            found = [*in_charge_of(recipient)]
    return languages_of([pk for pk in found if pk is not None])


def notice_to(recipient: int, language: str, effect: NotifyData, happening: Happening, source: str) -> Notice:
    """What one person is told."""
    written = language if language in WRITTEN_IN else Language.ENGLISH
    titles, texts = {**effect["title"]}, {**effect["text"]}
    with translation.override(written):
        values = values_for_texts(happening, person_called(happening))
        return Notice(
            recipient_id=recipient,
            type=NotificationType.GENERAL,
            title=filled(str(titles[written]), values),
            message=filled(str(texts[written]), values),
            source=source,
            data={"event": happening.name, **happening.payload},
        )


def person_called(happening: Happening) -> str:
    """What the person is called whom it is about; empty when it is about nobody."""
    return names_of([happening.subject_user_id]).get(happening.subject_user_id, "") if happening.subject_user_id else ""


def student_of(happening: Happening) -> User:
    """The student whom it is about; NobodyConcerned for anybody else."""
    found = User.objects.filter(pk=happening.subject_user_id or 0, role=Role.STUDENT, is_active=True).first()
    if found is None:
        raise NobodyConcerned
    return found


def awarding(effect: AwardData, happening: Happening) -> Plan:
    """Coins for the student, booked once for a source."""
    student, coins = student_of(happening), effect["coins"]
    with translation.override(student.language):
        reason = filled(effect["reason"], values_for_texts(happening, str(student)))

    def carry_out(actor: Actor, source: str) -> None:
        claim = Claim(student_id=student.pk, subject=source, due=coins, reason=reason)
        settle_coins(actor, source_type=BY_RULE, claims=[claim])
        grant_achievements(actor, students=[student.pk])

    told = {"count": coins, "person": student}
    shape = ngettext("Gives %(person)s %(count)s coin", "Gives %(person)s %(count)s coins", coins)
    return Plan(shape % told, carry_out)


def calling(effect: CallData, happening: Happening) -> Plan:
    """The event, signed, on its way to a webhook."""
    webhook = Webhook.objects.filter(pk=effect["webhook"]).first()
    if webhook is None:
        raise Conflict(_("This webhook is not there any more."))
    if not webhook.is_active:
        raise WebhookPaused

    def carry_out(actor: Actor, source: str) -> None:
        if send(webhook, happening) is None:  # switched off since
            raise WebhookPaused

    return Plan(_("Sends the event to “%(webhook)s”") % {"webhook": webhook}, carry_out)


def billing(effect: BillData, happening: Happening) -> Plan:
    """A payment that the student owes from then on."""
    student, amount = student_of(happening), Decimal(effect["amount"])
    currency = preferences().currency
    with translation.override(student.language):
        notes = filled(effect["title"], values_for_texts(happening, str(student)))

    def carry_out(actor: Actor, source: str) -> Payment:
        return create_payment(
            actor,
            student=student,
            amount=amount,
            currency=currency,
            payment_method=PaymentMethod(effect["payment_method"]),
            due_date=clock.today() + timedelta(days=effect["due_in_days"]),
            notes=notes,
        )

    told: Mapping[str, Any] = {
        "person": student,
        "money": shown_money(amount, currency),
        "days": effect["due_in_days"],
        "title": notes,
    }
    return Plan(_("%(person)s owes %(money)s, due in %(days)s days: %(title)s") % told, carry_out)
