"""The books in the admin: balances, revenue and debts on one page, the journal, and both beside what they are about."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter, DropdownFilter, RangeDateTimeFilter
from unfold.decorators import display
from unfold.widgets import UnfoldAdminTextInputWidget

from school.common import clock
from school.common.actor import Actor
from school.common.admin import ActionInline, ReadOnlyAdmin, actor_of, add_to_page
from school.common.money import shown_amount, shown_money
from school.payments.admin.payments import STUDENT, PaymentAdmin
from school.payments.books import (
    SEE,
    AccountBalance,
    Revenue,
    balance_of,
    debts,
    differences,
    journal_visible_to,
    revenue,
    trial_balance,
)
from school.payments.choices import LedgerAccount, PaymentStatus
from school.payments.models import Posting
from school.people.admin import UserAdmin
from school.people.choices import Role
from school.people.models import User
from school.preferences.queries import preferences

MONTHS = 12
DEBTORS = 20
ZERO = Decimal(0)
OF_THE_SCHOOL = (MinValueValidator(date(2000, 1, 1)), MaxValueValidator(date(2199, 12, 31)))


class PeriodForm(forms.Form):
    """The days of the turnover, both included; an empty one has no end."""

    since = forms.DateField(
        label=_("From"),
        required=False,
        widget=UnfoldAdminTextInputWidget({"type": "date"}),
        validators=OF_THE_SCHOOL,
    )
    until = forms.DateField(
        label=_("Until"),
        required=False,
        widget=UnfoldAdminTextInputWidget({"type": "date"}),
        validators=OF_THE_SCHOOL,
    )

    def clean_until(self) -> date | None:
        since, until = self.cleaned_data.get("since"), self.cleaned_data["until"]
        if since and until and until < since:
            raise forms.ValidationError(_("The last day must not be before the first."))
        last: date | None = until
        return last


@dataclass(frozen=True, slots=True)
class Sheet:
    """A trial balance of one currency, as accountants write it: debits and credits side by side, equal at the foot."""

    currency: str
    lines: list[tuple[str | Promise, list[str]]]
    foot: list[str]


@dataclass(frozen=True, slots=True)
class Bar:
    """The revenue of a month, and its length beside the best month of its currency, in percent."""

    revenue: Revenue
    came: str
    returned: str
    net: str
    length: int


def shown(amount: Decimal) -> str:
    """An amount in a table of one currency; nothing is a dash."""
    return shown_amount(amount) if amount else "–"


def columns(line: AccountBalance) -> list[Decimal]:
    """Before, in and after the period, each as debit and credit."""
    before, after = line.opening, line.closing
    return [max(before, ZERO), max(-before, ZERO), line.debit, line.credit, max(after, ZERO), max(-after, ZERO)]


def sheets(lines: Iterable[AccountBalance]) -> list[Sheet]:
    """The trial balance by currency, the school's own first."""
    ours = preferences().currency
    by_currency: defaultdict[str, list[AccountBalance]] = defaultdict(list)
    for line in lines:
        by_currency[line.currency].append(line)
    return [
        Sheet(
            currency=currency,
            lines=[(each.account.label, [shown(amount) for amount in columns(each)]) for each in accounts],
            foot=[shown(sum(column, ZERO)) for column in zip(*map(columns, accounts), strict=True)],
        )
        for currency, accounts in sorted(by_currency.items(), key=lambda each: (each[0] != ours, each[0]))
    ]


def bars(months: list[Revenue]) -> list[Bar]:
    """The months with what their bars need."""
    best: dict[str, Decimal] = {}
    for month in months:
        best[month.currency] = max(best.get(month.currency, Decimal(1)), month.net)
    return [
        Bar(
            revenue=month,
            came=shown(month.confirmed),
            returned=shown(month.refunded),
            net=shown_money(month.net, month.currency),
            length=max(0, round(100 * month.net / best[month.currency])),
        )
        for month in months
    ]


def a_year_ago() -> date:
    """The first day of the month that begins a year of months."""
    today = clock.today()
    months = today.year * 12 + today.month - MONTHS
    return date(months // 12, months % 12 + 1, 1)


def periods() -> list[tuple[str | Promise, date | None, date | None]]:
    """What is asked for most."""
    today = clock.today()
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    return [
        (_("This month"), month, today),
        (_("Last month"), before.replace(day=1), before),
        (_("This year"), today.replace(month=1, day=1), today),
        (_("From the beginning"), None, None),
    ]


class AccountFilter(DropdownFilter):
    """The account, on either side."""

    title = _("account")
    parameter_name = "account"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[Any, Any]]:
        return list(LedgerAccount.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Posting]) -> QuerySet[Posting]:
        account = self.value()
        return queryset.filter(Q(debit=account) | Q(credit=account)) if account else queryset


class PostingColumns:
    """How a posting is shown, in the journal and on pages."""

    @display(description=_("amount"), ordering="amount")
    def money(self, posting: Posting) -> str:
        return shown_money(posting.amount, posting.currency)

    @display(description=_("because of"))
    def source(self, posting: Posting) -> Any:
        if posting.refund_id:
            return _("refund")
        if posting.unmatched_id:
            return _("unmatched money")
        states = (posting.change.old_status, posting.change.new_status) if posting.change else ()
        return " → ".join(str(PaymentStatus(state).label) for state in states if state)


@admin.register(Posting)
class PostingAdmin(PostingColumns, ReadOnlyAdmin):
    """The journal, newest first; and the page of balances beside it."""

    visible_to = journal_visible_to
    nothing_yet = _("The books fill by themselves: with every payment that is entered, paid, given up or refunded.")
    list_display = ("happened_at", "debit", "credit", "money", "student", "about", "source")
    list_select_related = ("student", "change")
    list_filter = (
        AccountFilter,
        ("happened_at", RangeDateTimeFilter),
        ("student", AutocompleteSelectFilter),
    )
    search_fields = STUDENT
    search_help_text = _("Student: name, username or phone")
    ordering = ("-pk",)
    fields = readonly_fields = ("happened_at", "debit", "credit", "money", "student", "about", "source")

    @display(description=_("payment"))
    def about(self, posting: Posting) -> str:
        if not posting.payment_id:
            return "–"
        address = reverse("admin:payments_payment_change", args=[posting.payment_id])
        return format_html(
            '<a class="text-primary-600 whitespace-nowrap dark:text-primary-500" href="{}">№ {}</a>',
            address,
            posting.payment_id,
        )

    def get_urls(self) -> list[URLPattern]:
        books = path("books/", self.admin_site.admin_view(self.books_view), name="payments_books")
        return [books, *super().get_urls()]

    def books_view(self, request: HttpRequest) -> HttpResponse:
        """Balances of a period, revenue of a year of months, the greatest debts, and whether all of it agrees."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        _name, first, last = periods()[0]
        form = PeriodForm(request.GET if {"since", "until"} & set(request.GET) else {"since": first, "until": last})
        days = form.cleaned_data if form.is_valid() else {"since": first, "until": last}
        context = {
            **self.admin_site.each_context(request),
            "title": _("Books"),
            "form": form,
            "periods": periods(),
            "journal_url": reverse("admin:payments_posting_changelist"),
            **facts(actor_of(request), days),
        }
        return TemplateResponse(request, "payments/books.html", context)


def facts(actor: Actor, days: dict[str, Any]) -> dict[str, Any]:
    """What the page shows."""
    owing = [(debt, shown_money(debt.amount, debt.currency)) for debt in debts(actor, top=DEBTORS)]
    wrong = [
        (each, shown_money(each.books, each.currency), shown_money(each.payments, each.currency))
        for each in differences(actor)
    ]
    return {
        "sheets": sheets(trial_balance(actor, **days)),
        "months": bars(revenue(actor, since=a_year_ago())),
        "debts": owing,
        "differences": wrong,
    }


class PostingInline(PostingColumns, ActionInline):
    """What the books say, newest first, to read; the latest of it where there is much."""

    model = Posting
    ordering = ("-pk",)
    can_delete = False
    latest: ClassVar[int] = 50
    owner: ClassVar[str]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Posting]:
        rows: QuerySet[Posting] = super().get_queryset(request).select_related("change")
        number = request.resolver_match.kwargs.get("object_id", "") if request.resolver_match else ""
        if not number.isdecimal():
            return rows.none()
        newest = journal_visible_to(actor_of(request)).filter(**{f"{self.owner}_id": number}).order_by("-pk")
        return rows.filter(pk__in=newest.values("pk")[: self.latest])

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class PaymentBooks(PostingInline):
    """The postings of a payment."""

    owner = "payment"
    verbose_name_plural = _("in the books")
    fields = readonly_fields = ("happened_at", "debit", "credit", "money", "source")


class StudentBooks(PostingInline):
    """The postings of a student, under what the student owes."""

    owner = "student"
    fields = readonly_fields = ("happened_at", "debit", "credit", "money", "source")

    def get_formset(self, request: HttpRequest, obj: User | None = None, **kwargs: Any) -> Any:
        """The tab says what there is to know: whether the student owes anything, and how much."""
        owed = balance_of(actor_of(request), student=obj) if obj else {}
        money = " · ".join(shown_money(amount, currency) for currency, amount in owed.items())
        self.verbose_name_plural = gettext("owes %(money)s") % {"money": money} if money else gettext("owes nothing")
        return super().get_formset(request, obj, **kwargs)

    def has_view_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return request.user.has_perm(SEE) and (obj is None or obj.role == Role.STUDENT)


add_to_page(PaymentAdmin, inlines=[PaymentBooks])
add_to_page(UserAdmin, inlines=[StudentBooks])
