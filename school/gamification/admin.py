"""Coins in the admin: the ledger, to read and to award by hand, its balances, and what there is to earn."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import (
    BooleanRadioFilter,
    ChoicesDropdownFilter,
    RangeDateTimeFilter,
    RelatedDropdownFilter,
)
from unfold.decorators import display

from school.common.admin import ReadOnlyAdmin, SchoolModelAdmin
from school.gamification.actions import award_coins, create_achievement, delete_achievement, update_achievement
from school.gamification.models import Achievement, CoinBalance, CoinTransaction, EarnedAchievement
from school.gamification.permissions import AWARD
from school.gamification.queries import (
    achievements_visible_to,
    balances_visible_to,
    coin_transactions_visible_to,
    definitions_visible_to,
)

PEOPLE = ("student__first_name", "student__last_name", "student__username")


@admin.register(CoinTransaction)
class CoinTransactionAdmin(SchoolModelAdmin):
    """Every entry since the first one; coins are awarded or taken away by a new one, nothing is ever changed."""

    create_action = award_coins
    visible_to = coin_transactions_visible_to
    list_display = ("created_at", "student", "amount_pill", "reason", "source_type", "source_id")
    list_select_related = ("student",)
    list_filter = (("created_at", RangeDateTimeFilter),)
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = (*PEOPLE, "reason")
    ordering = ("-pk",)
    autocomplete_fields = ("student",)
    fields = ("student", "amount", "reason", "source_type", "source_id", "created_at")
    readonly_fields = ("source_type", "source_id", "created_at")

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return self.fields if obj else ("student", "amount", "reason")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(AWARD)

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


@admin.register(Achievement)
class AchievementAdmin(SchoolModelAdmin):
    """What students can earn; who has reached it already gets it soon after it is saved."""

    visible_to = definitions_visible_to
    create_action = create_achievement
    update_action = update_achievement
    delete_action = delete_achievement
    list_display = ("symbol", "name", "metric", "threshold", "is_active")
    list_display_links = ("name",)
    list_filter = (("metric", ChoicesDropdownFilter), ("is_active", BooleanRadioFilter))
    search_fields = ("code", "name_uz", "name_ru", "name_en")
    ordering = ("metric", "threshold")
    fieldsets = (
        (_("Rule"), {"fields": (("metric", "threshold"), ("code", "icon"), "is_active")}),
        (_("Uzbek"), {"fields": ("name_uz", "description_uz")}),
        (_("Russian"), {"fields": ("name_ru", "description_ru")}),
        (_("English"), {"fields": ("name_en", "description_en")}),
    )

    @display(description=_("name"))
    def name(self, achievement: Achievement) -> str:
        return str(achievement)

    @display(description="")
    def symbol(self, achievement: Achievement) -> str:
        return format_html('<span class="material-symbols-outlined">{}</span>', achievement.icon)


@admin.register(EarnedAchievement)
class EarnedAchievementAdmin(ReadOnlyAdmin):
    """Who has earned what, newest first."""

    visible_to = achievements_visible_to
    nothing_yet = _("Students earn achievements by what they do; nobody gives them by hand.")
    list_display = ("earned_at", "student", "achievement")
    list_select_related = ("student", "achievement")
    list_filter = (("achievement", RelatedDropdownFilter), ("earned_at", RangeDateTimeFilter))
    search_fields = PEOPLE
    ordering = ("-earned_at", "-pk")
    fields = ("student", "achievement", "earned_at")
    readonly_fields = fields
