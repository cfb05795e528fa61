"""What the API may show of coins."""

from django.db.models import F
from django.db.models.functions import Coalesce

from school.common.exposure import Computed, Exposure, expose, extend
from school.gamification.models import CoinBalance, CoinTransaction
from school.gamification.queries import balances_visible_to, coin_transactions_visible_to

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

extend("users", Computed("coins", int, Coalesce(F("coin_balance__balance"), 0), "How many coins they have now"))
