"""Coins in the admin, to read: the ledger and its balances."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import RangeDateTimeFilter
from unfold.decorators import display

from school.common.admin import ReadOnlyAdmin
from school.gamification.models import CoinBalance, CoinTransaction
from school.gamification.queries import balances_visible_to, coin_transactions_visible_to

PEOPLE = ("student__first_name", "student__last_name", "student__username")


@admin.register(CoinTransaction)
class CoinTransactionAdmin(ReadOnlyAdmin):
    """Every entry since the first one; nothing is ever changed here."""

    visible_to = coin_transactions_visible_to
    list_display = ("created_at", "student", "amount_pill", "reason", "source_type", "source_id")
    list_select_related = ("student",)
    list_filter = (("created_at", RangeDateTimeFilter),)
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = (*PEOPLE, "reason")
    ordering = ("-pk",)
    fields = ("student", "amount", "reason", "source_type", "source_id", "created_at")
    readonly_fields = fields

    @display(description=_("amount"), ordering="amount", label={"given": "success", "taken": "danger"})
    def amount_pill(self, entry: CoinTransaction) -> tuple[str, str]:
        return "given" if entry.amount > 0 else "taken", f"{entry.amount:+}"


@admin.register(CoinBalance)
class CoinBalanceAdmin(ReadOnlyAdmin):
    """Who has how many coins."""

    visible_to = balances_visible_to
    list_display = ("student", "balance", "earned", "spent")
    list_select_related = ("student",)
    show_full_result_count = False
    search_fields = PEOPLE
    ordering = ("-balance", "student")
    fields = ("student", "balance", "earned", "spent")
    readonly_fields = fields
