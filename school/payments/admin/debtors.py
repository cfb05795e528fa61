"""Students who are late with paying, longest first, and the buttons that remind them."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.urls import URLPattern, path, reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import DropdownFilter
from unfold.decorators import display

from content.models import CoursePage
from school.common import clock
from school.common.admin import ReadOnlyAdmin, actor_of, go_to
from school.common.lookup import is_number
from school.common.money import shown_money
from school.common.pills import pill
from school.groups.models import StudyGroup
from school.payments.actions import remind_debtors
from school.payments.debtors import debtors_visible_to
from school.payments.models import Debtor
from school.payments.permissions import OVERSEE, REMIND
from school.payments.queries import overdue_payments
from school.people.permissions import hidden_fields

LINK = '<a class="text-primary-600 dark:text-primary-500" href="{}">{}</a>'
BUTTON = (
    '<button class="border border-base-200 cursor-pointer font-medium px-2.5 py-1 rounded-default whitespace-nowrap '
    'text-important hover:bg-base-100 dark:border-base-700 dark:hover:bg-base-800" type="submit" formmethod="post" '
    'formaction="{}" aria-label="{}">{}</button>'
)
LATE, VERY_LATE = 7, 30  # days: where the colour changes


class PaidForFilter(DropdownFilter):
    """By what the late payments are for; `field` is the payment's. Only what somebody is late for can be chosen."""

    field: str
    named: Any

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        owed = overdue_payments(actor_of(request)).order_by().values(self.field)
        return [(str(each.pk), str(each)) for each in self.named.filter(pk__in=owed).order_by(*self.order)]

    order: tuple[str, ...] = ("name", "pk")

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        wanted = self.value()
        if not wanted:
            return queryset
        number = wanted if is_number(wanted) else 0
        late = overdue_payments(actor_of(request)).order_by().filter(**{self.field: number})
        return queryset.filter(pk__in=late.values("student"))


class GroupFilter(PaidForFilter):
    """Late for a group."""

    title = _("group")
    parameter_name = field = "group"
    named = StudyGroup.objects.all()


class CourseFilter(PaidForFilter):
    """Late for a course, or for a group that learns it."""

    title = _("course")
    parameter_name = field = "course"
    named = CoursePage.objects.all()
    order = ("title", "pk")

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        late = overdue_payments(actor_of(request)).order_by()
        owed = Q(pk__in=late.values("course")) | Q(pk__in=late.values("group__course"))
        return [(str(course.pk), str(course)) for course in self.named.filter(owed).order_by(*self.order)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        wanted = self.value()
        if not wanted:
            return queryset
        number = wanted if is_number(wanted) else 0
        late = overdue_payments(actor_of(request)).order_by()
        late = late.filter(Q(course=number) | Q(group__course=number))
        return queryset.filter(pk__in=late.values("student"))


class DaysLateFilter(DropdownFilter):
    """By how long the oldest debt is late."""

    title = _("days late")
    parameter_name = "late"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            (str(days), ngettext("%(count)s day and more", "%(count)s days and more", days) % {"count": days})
            for days in (LATE, 14, VERY_LATE, 60, 90)
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        wanted = self.value() or ""
        if not (wanted.isascii() and wanted.isdecimal() and len(wanted) < 6):
            return queryset
        return queryset.filter(late_since__lte=clock.today() - timedelta(days=int(wanted)))


@admin.register(Debtor)
class DebtorAdmin(ReadOnlyAdmin):
    """The list. It asks for what it needs of all students on the page at once."""

    visible_to = debtors_visible_to
    nothing_yet = _("Nobody is late with a payment.")
    list_display = ("student", "phone_number", "owes", "days_late", "since", "reminded", "remind_button")
    list_display_links = None
    list_filter = (GroupFilter, CourseFilter, DaysLateFilter)
    search_fields = ("first_name", "last_name", "username", "phone_number")
    search_help_text = _("Student: name, username or phone")
    actions = ("remind_selected",)
    fields = readonly_fields = ("student", "owes", "since", "days_late", "reminded")

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """The longest late first: an annotation, which Django's check of `ordering` does not know."""
        return ("late_since", "pk")

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(request.user.has_perm(OVERSEE))

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def has_remind_permission(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(REMIND))

    def get_list_display(self, request: HttpRequest) -> list[str]:
        hidden = set(hidden_fields(actor_of(request)))
        if not self.has_remind_permission(request):
            hidden.add("remind_button")
        return [name for name in self.list_display if name not in hidden]

    def get_search_fields(self, request: HttpRequest) -> list[str]:
        hidden = hidden_fields(actor_of(request))
        return [name for name in self.search_fields if name not in hidden]

    def get_urls(self) -> list[URLPattern]:
        remind = path("<int:student>/remind/", self.admin_site.admin_view(self.remind_view), name="payments_remind")
        return [remind, *super().get_urls()]

    def remind_view(self, request: HttpRequest, student: int) -> HttpResponse:
        """Remind one student and show the list again from which the button was pressed."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not self.has_remind_permission(request):
            raise PermissionDenied
        self.remind(request, [self.object_or_404(request, str(student))])
        shown, came_from = reverse("admin:payments_debtor_changelist"), request.headers.get("Referer", "")
        is_ours = url_has_allowed_host_and_scheme(came_from, {request.get_host()}, require_https=request.is_secure())
        return go_to(request, came_from if is_ours else shown)

    @admin.action(description=_("Remind the selected students"), permissions=["remind"])
    def remind_selected(self, request: HttpRequest, queryset: QuerySet[Debtor]) -> None:
        self.remind(request, list(queryset))

    def remind(self, request: HttpRequest, students: list[Debtor]) -> None:
        """Remind them, and say how many were and how many had been today."""
        reminded = len(remind_debtors(actor_of(request), students=students))
        told = ngettext("%(count)s student is reminded.", "%(count)s students are reminded.", reminded)
        if reminded:
            messages.success(request, told % {"count": reminded})
        if left := len(students) - reminded:
            told = ngettext(
                "%(count)s student was reminded today already, or has a closed account.",
                "%(count)s students were reminded today already, or have closed accounts.",
                left,
            )
            messages.warning(request, told % {"count": left})

    @display(description=_("student"), ordering="last_name")
    def student(self, debtor: Debtor) -> str:
        return format_html(LINK, reverse("admin:people_user_change", args=[debtor.pk]), str(debtor))

    @display(description=_("owes"))
    def owes(self, debtor: Any) -> str:
        return " + ".join(shown_money(Decimal(debt["amount"]), debt["currency"]) for debt in debtor.debts)

    @display(description=_("due since"), ordering="late_since")
    def since(self, debtor: Any) -> str:
        return date_format(debtor.late_since, "SHORT_DATE_FORMAT")

    @pill(
        description=_("days late"),
        ordering="-late_since",
        colours={"late": "info", "later": "warning", "latest": "danger"},
    )
    def days_late(self, debtor: Any) -> tuple[str, str]:
        days = (clock.today() - debtor.late_since).days
        return "latest" if days >= VERY_LATE else "later" if days >= LATE else "late", str(days)

    @display(description=_("last reminded"), ordering="last_reminded")
    def reminded(self, debtor: Any) -> str:
        return date_format(localtime(debtor.last_reminded), "SHORT_DATETIME_FORMAT") if debtor.last_reminded else "–"

    @display(description="")
    def remind_button(self, debtor: Debtor) -> str:
        address = reverse("admin:payments_remind", args=[debtor.pk])
        return format_html(BUTTON, address, _("Remind %(name)s") % {"name": debtor}, _("Remind"))
