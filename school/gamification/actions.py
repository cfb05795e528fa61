"""Booking coins. Whatever happens how often, the ledger holds for each thing exactly what is due for it."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.gamification.models import CoinBalance, CoinTransaction
from school.gamification.permissions import AWARD, SETTLE, can_award
from school.gamification.queries import NOTHING_PAID, paid_for
from school.people.models import User

BY_HAND = "award"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a student should have been paid, in all, for the thing with the id `subject`; 0 takes everything back."""

    student_id: int
    subject: str
    due: int
    reason: str


@action("gamification.award", permission=AWARD)
def award_coins(
    actor: Actor, *, student: User, amount: int, reason: str, source_type: str = BY_HAND, source_id: str = ""
) -> CoinTransaction:
    """Book `amount` coins (negative ones take away) for a source; a source booked before changes nothing.

    Without `source_id` it is an award of its own. Returns the source's entry. Invalid for zero; NotEnoughCoins;
    NotAllowed for another teacher's student, and for taking away by anyone but an admin.
    """
    if amount == 0:
        raise Invalid(fields={"amount": [_("The amount must not be zero.")]})
    if not can_award(actor, student, amount):
        raise NotAllowed
    locked_balances([student.pk])
    entry, _made = CoinTransaction.objects.get_or_create(
        student=student,
        source_type=source_type,
        source_id=source_id or uuid.uuid4().hex,
        defaults={"amount": amount, "reason": reason},
    )
    return entry


@action("gamification.settle", permission=SETTLE)
def settle_coins(actor: Actor, *, source_type: str, claims: Sequence[Claim]) -> list[CoinTransaction]:
    """Make the ledger hold what is due for each claim, by new entries; returns those.

    Repeating it changes nothing. Taking back stops at a balance of zero. Four queries, however many claims.
    """
    balances = locked_balances([claim.student_id for claim in claims])
    paid = paid_for(source_type, balances, [claim.subject for claim in claims])
    entries = []
    for claim in claims:
        so_far = paid.get((claim.student_id, claim.subject), NOTHING_PAID)
        if amount := max(claim.due - so_far.total, -balances[claim.student_id]):
            balances[claim.student_id] += amount
            entries.append(entry_of(source_type, claim, amount, so_far.entries + 1))
    return CoinTransaction.objects.bulk_create(entries)


def locked_balances(students: Sequence[int]) -> dict[int, int]:
    """The students' balances, held until the end; locked in the order of their ids, so that nobody waits in a ring."""
    ordered = sorted(set(students))
    CoinBalance.objects.bulk_create([CoinBalance(student_id=pk) for pk in ordered], ignore_conflicts=True)
    rows = CoinBalance.objects.select_for_update(no_key=True).filter(pk__in=ordered).order_by("pk")
    return dict(rows.values_list("pk", "balance"))


def entry_of(source_type: str, claim: Claim, amount: int, number: int) -> CoinTransaction:
    """The next entry for the claim's subject."""
    return CoinTransaction(
        student_id=claim.student_id,
        amount=amount,
        reason=claim.reason[:200],
        source_type=source_type,
        source_id=f"{claim.subject}:{number}",
    )
