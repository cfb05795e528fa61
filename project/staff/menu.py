"""The menu of the staff's admin: one entry per list that the person may see, by slice."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest
from django.urls import reverse, reverse_lazy
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Entry:
    """A model's list, or `page` beside it; the model's own plural is its name unless `title` gives another."""

    model: str
    icon: str
    title: str | Promise = ""
    page: str = ""  # by its name in the admin
    permissions: tuple[str, ...] = ()  # for the page, besides that for the list


MENU: tuple[tuple[str | Promise, tuple[Entry, ...]], ...] = (
    (
        _("People"),
        (
            Entry("people.user", "group"),
            Entry("messaging.message", "forum"),
            Entry("imports.importbatch", "upload_file"),
        ),
    ),
    (
        _("Teaching"),
        (
            Entry("content.coursepage", "menu_book"),
            Entry("learning.enrollment", "school"),
            Entry("groups.studygroup", "groups"),
            Entry("lessons.lesson", "event"),
            Entry("lessons.lessonresource", "folder_open"),
            Entry("attendance.attendance", "fact_check"),
            Entry("homework.homework", "mic"),
            Entry("content.quiz", "quiz"),
            Entry("quizzes.attempt", "checklist"),
            Entry("assignments.assignment", "assignment"),
            Entry("assignments.submission", "assignment_turned_in"),
        ),
    ),
    (
        _("Timetable"),
        (
            Entry("timetable.lessonschedule", "calendar_month"),
            Entry("lessons.rescheduleplan", "event_repeat"),
            Entry("timetable.room", "meeting_room"),
            Entry("timetable.branch", "location_on"),
            Entry("timetable.holiday", "celebration"),
        ),
    ),
    (
        _("Money"),
        (
            Entry(
                "payments.receipt",
                "point_of_sale",
                _("Cash desk"),
                page="payments_desk",
                permissions=("payments.confirm_payment", "payments.add_receipt"),
            ),
            Entry("payments.payment", "payments"),
            Entry("payments.debtor", "notification_important"),
            Entry("payments.paymentschedule", "event_repeat"),
            Entry("payments.receipt", "receipt"),
            Entry("payments.refund", "undo"),
            Entry("payments.unmatchedpayment", "rule"),
            Entry("payments.posting", "account_balance", _("Books"), page="payments_books"),
            Entry("payments.posting", "receipt_long"),
            Entry("payments.gatewayevent", "hub"),
        ),
    ),
    (
        _("Motivation"),
        (
            Entry("gamification.coinbalance", "leaderboard"),
            Entry("gamification.cointransaction", "toll"),
            Entry("gamification.achievement", "emoji_events"),
            Entry("gamification.earnedachievement", "military_tech"),
            Entry("notifications.notification", "notifications"),
            Entry("notifications.notificationlog", "outgoing_mail"),
            Entry("notifications.telegramlink", "send"),
        ),
    ),
    (
        _("System"),
        (
            Entry("automation.automation", "bolt"),
            Entry("automation.automationrun", "checklist_rtl"),
            Entry("automation.webhook", "webhook"),
            Entry("automation.webhookdelivery", "outbox"),
            Entry("audit.auditentry", "history"),
            Entry("jobs.job", "manufacturing"),
            Entry("jobs.recurrence", "schedule"),
            Entry("django_q.ormq", "inbox", _("Queue")),
            Entry("django_q.success", "task_alt", _("Finished deliveries")),
            Entry("django_q.failure", "error", _("Failed deliveries")),
            Entry("auth.group", "shield_person", _("Rights")),
            Entry("customfields.customfield", "dynamic_form"),
            Entry("preferences.schoolpreferences", "tune"),
        ),
    ),
)


def navigation(request: HttpRequest) -> list[dict[str, Any]]:
    """Unfold's sidebar for this person; groups without an entry are left out."""
    home = {"title": _("Dashboard"), "icon": "space_dashboard", "link": reverse_lazy("admin:index")}
    parts: list[dict[str, Any]] = [{"items": [home]}]
    for title, entries in MENU:
        if items := list(items_for(request, entries)):
            parts.append({"title": title, "separator": True, "items": items})
    mark_open(request, parts[1:])
    return [*parts, {"title": _("Elsewhere"), "separator": True, "items": list(ways_out(request))}]


def mark_open(request: HttpRequest, parts: Iterable[dict[str, Any]]) -> None:
    """Light up the one entry that the open page belongs to: a page beside a list lies below the list's address."""
    items = [item for part in parts for item in part["items"]]
    nearest = max((item["link"] for item in items if request.path.startswith(item["link"])), key=len, default="")
    for item in items:
        item["active"] = item["link"] == nearest


def items_for(request: HttpRequest, entries: Iterable[Entry]) -> Iterable[dict[str, Any]]:
    """The entries whose lists this person may open."""
    for entry in entries:
        model = apps.get_model(entry.model)
        if not admin.site.is_registered(model) or not admin.site.get_model_admin(model).has_view_permission(request):
            continue
        if not request.user.has_perms(entry.permissions):
            continue
        title = entry.title or capfirst(str(model._meta.verbose_name_plural))
        link = reverse(f"admin:{entry.page or f'{entry.model.replace(".", "_")}_changelist'}")
        yield {"title": title, "icon": entry.icon, "link": link, **badge_of(model, request)}


def badge_of(model: type[Model], request: HttpRequest) -> dict[str, Any]:
    """What waits for this person on the list of `model`, where its page counts that; nothing when nothing does."""
    counted = getattr(admin.site.get_model_admin(model), "menu_badge", None)
    waiting = counted(request) if counted else ""
    return {"badge": waiting, "badge_variant": "primary"} if waiting else {}


def ways_out(request: HttpRequest) -> Iterable[dict[str, Any]]:
    """Other rooms of the house."""
    if request.user.has_perm("wagtailadmin.access_admin"):
        yield {"title": _("Editor’s room"), "icon": "edit_document", "link": reverse("wagtailadmin_home")}
    yield {"title": _("API documents"), "icon": "api", "link": "/api/v1/docs/"}
    yield {"title": _("Data API documents"), "icon": "database", "link": "/api/v1/data/docs/"}


def account_links(request: HttpRequest) -> list[dict[str, Any]]:
    """What stands under the person's name besides Unfold's own."""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        return []
    return [{"title": _("Editor’s room"), "link": reverse("wagtailadmin_home")}]
