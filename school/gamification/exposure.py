"""What the API may show of coins and achievements."""

from django.db.models import Case, CharField, F, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from school.common.exposure import Computed, Exposure, expose, extend
from school.gamification.actions import (
    award_coins,
    create_achievement,
    delete_achievement,
    update_achievement,
)
from school.gamification.models import Achievement, CoinBalance, CoinTransaction, EarnedAchievement
from school.gamification.permissions import READ_COINS
from school.gamification.queries import (
    achievements_visible_to,
    balances_visible_to,
    coin_transactions_visible_to,
    definitions_visible_to,
)


def text_of(name: str) -> Combinable:
    """The achievement's text in the language of the student who has it, in English where there is none."""
    return Case(
        When(student__language="uz", then=F(f"achievement__{name}_uz")),
        When(student__language="ru", then=F(f"achievement__{name}_ru")),
        default=F(f"achievement__{name}_en"),
        output_field=CharField(),
    )


expose(
    Exposure(
        name="coin-transactions",
        model=CoinTransaction,
        read=("id", "student", "amount", "reason", "source_type", "source_id", "created_at"),
        visible_to=coin_transactions_visible_to,
        filters=("id", "student", "amount", "source_type", "created_at"),
        ordering=("id", "amount", "created_at"),
        default_ordering=("-id",),
        search=("reason",),
        create=award_coins,
    )
)

expose(
    Exposure(
        name="coin-balances",
        model=CoinBalance,
        read=(
            "student",
            "balance",
            Computed("total_earned", int, F("earned"), "All coins that were ever given"),
            Computed("total_spent", int, F("spent"), "All coins that were taken back or spent"),
        ),
        visible_to=balances_visible_to,
        filters=("student", "balance"),
        ordering=("student", "balance"),
        default_ordering=("student",),
    )
)

expose(
    Exposure(
        name="achievements",
        model=EarnedAchievement,
        read=(
            "id",
            Computed("code", str, F("achievement__code"), "Which achievement"),
            Computed("name", str, text_of("name"), "Its name, in the student's language"),
            Computed("description", str, text_of("description"), "What it is for, in the student's language"),
            Computed("icon", str, F("achievement__icon"), "The name of a Material symbol"),
            "earned_at",
            "student",
        ),
        visible_to=achievements_visible_to,
        filters=("id", "code", "student", "earned_at"),
        ordering=("id", "earned_at"),
        default_ordering=("-earned_at", "-id"),
        search=("code", "name"),
    )
)

expose(
    Exposure(
        name="achievement-definitions",
        model=Achievement,
        read=(
            "id",
            "code",
            "icon",
            "metric",
            "threshold",
            "is_active",
            "name_uz",
            "name_ru",
            "name_en",
            "description_uz",
            "description_ru",
            "description_en",
            "created_at",
            "updated_at",
        ),
        visible_to=definitions_visible_to,
        filters=("id", "code", "metric", "threshold", "is_active"),
        ordering=("id", "code", "metric", "threshold"),
        default_ordering=("metric", "threshold", "id"),
        search=("code", "name_uz", "name_ru", "name_en"),
        create=create_achievement,
        update=update_achievement,
        delete=delete_achievement,
    )
)

extend(
    "users",
    Computed("coins", int, Coalesce(F("coin_balance__balance"), 0), "How many coins they have now"),
    permission=READ_COINS,
)
