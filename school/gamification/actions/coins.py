"""Booking coins. Whatever happens how often, the ledger holds for each thing exactly what is due for it."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed, Text
from school.common.events import emit
from school.common.prepared import prepared_cursor
from school.gamification.actions.achievements import grant_achievements
from school.gamification.events import Award, CoinsAwarded
from school.gamification.models import CoinTransaction
from school.gamification.permissions import AWARD, SETTLE, can_award
from school.gamification.queries import NOTHING_PAID, paid_for
from school.people.choices import Role
from school.people.models import User

BY_HAND = "award"
BY_RULE = "automation"  # an award that staff have arranged for in advance
MOST = 1_000_000
LONGEST_REASON = 200
HOLD = """
INSERT INTO gamification_coinbalance AS held (student_id, balance, earned, spent)
SELECT student, 0, 0, 0 FROM unnest(%s::bigint[]) AS student ORDER BY student
ON CONFLICT (student_id) DO UPDATE SET balance = held.balance
RETURNING student_id, balance
"""
BOOK = """
INSERT INTO gamification_cointransaction (student_id, amount, reason, source_type, source_id, created_at)
SELECT student, amount, reason, %s::text, source, %s::timestamptz
FROM unnest(%s::bigint[], %s::integer[], %s::text[], %s::text[]) AS entry(student, amount, reason, source)
RETURNING student_id, source_id, id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a student should have been paid, in all, for the thing with the id `subject`; 0 takes everything back."""

    student_id: int
    subject: str
    due: int
    reason: str


@action("gamification.award", permission=AWARD)
def award_coins(actor: Actor, *, student: User, amount: int, reason: str) -> CoinTransaction:
    """Give a student coins by hand; a negative amount takes some away, which only admins may.

    Invalid for zero, for more than a million at once and without a reason; NotEnoughCoins when the balance would fall
    below zero; NotAllowed for another teacher's student.
    """
    if wrong := wrong_in(student, amount, reason):
        raise Invalid(fields=wrong)
    if not can_award(actor, student, amount):
        raise NotAllowed
    locked_balances([student.pk])
    entry = CoinTransaction.objects.create(
        student=student, source_type=BY_HAND, source_id=uuid.uuid4().hex, amount=amount, reason=reason.strip()
    )
    tell_of([entry])
    grant_achievements(actor, students=[student.pk])
    return entry


def wrong_in(student: User, amount: int, reason: str) -> dict[str, list[Text]]:
    """What an award has wrong, by field."""
    wrong: dict[str, list[Text]] = {}
    if student.role != Role.STUDENT:
        wrong["student"] = [_("Only students collect coins.")]
    if amount == 0:
        wrong["amount"] = [_("The amount must not be zero.")]
    elif abs(amount) > MOST:
        wrong["amount"] = [_("At most %(most)s coins at once.") % {"most": MOST}]
    if not reason.strip():
        wrong["reason"] = [_("Say what the coins are for.")]
    elif len(reason.strip()) > LONGEST_REASON:
        wrong["reason"] = [_("At most %(most)s characters.") % {"most": LONGEST_REASON}]
    return wrong


@action("gamification.settle", permission=SETTLE)
def settle_coins(actor: Actor, *, source_type: str, claims: Sequence[Claim]) -> list[CoinTransaction]:
    """Make the ledger hold what is due for each claim, by new entries; returns those.

    Repeating it changes nothing. Taking back stops at a balance of zero. Three queries, however many claims.
    """
    balances = locked_balances([claim.student_id for claim in claims])
    paid = paid_for(source_type, balances, [claim.subject for claim in claims])
    entries = []
    for claim in claims:
        so_far = paid.get((claim.student_id, claim.subject), NOTHING_PAID)
        if amount := max(claim.due - so_far.total, -balances[claim.student_id]):
            balances[claim.student_id] += amount
            entries.append(entry_of(source_type, claim, amount, so_far.entries + 1))
    return tell_of(booked(entries))


def tell_of(entries: list[CoinTransaction]) -> list[CoinTransaction]:
    """Tell whoever listens of these new entries, all for the same; returns them."""
    awards = tuple(
        Award(entry_id=entry.pk, student_id=entry.student_id, amount=entry.amount, reason=entry.reason)
        for entry in entries
    )
    if awards:
        emit(CoinsAwarded(source_type=entries[0].source_type, awards=awards))
    return entries


def locked_balances(students: Sequence[int]) -> dict[int, int]:
    """The students' balances, held until the end; locked in the order of their ids, so that nobody waits in a ring."""
    with prepared_cursor() as cursor:
        cursor.execute(HOLD, [sorted(set(students))])
        return dict(cursor.fetchall())


def booked(entries: list[CoinTransaction]) -> list[CoinTransaction]:
    """Write these entries of one source in one statement; returns them with their keys."""
    if not entries:
        return []
    columns = zip(*((each.student_id, each.amount, each.reason, each.source_id) for each in entries), strict=True)
    now = clock.now()
    with prepared_cursor() as cursor:
        cursor.execute(BOOK, [entries[0].source_type, now, *(list(column) for column in columns)])
        keys = {(student_id, source_id): pk for student_id, source_id, pk in cursor.fetchall()}
    for each in entries:
        each.pk, each.created_at, each._state.adding = keys[each.student_id, each.source_id], now, False
    return entries


def entry_of(source_type: str, claim: Claim, amount: int, number: int) -> CoinTransaction:
    """The next entry for the claim's subject."""
    return CoinTransaction(
        student_id=claim.student_id,
        amount=amount,
        reason=claim.reason[:LONGEST_REASON],
        source_type=source_type,
        source_id=f"{claim.subject}:{number}",
    )
