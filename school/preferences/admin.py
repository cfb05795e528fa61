"""The school's settings in the admin: one page, no list."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from school.common.admin import SchoolModelAdmin, actor_of
from school.preferences.actions import change_preferences
from school.preferences.models import SchoolPreferences
from school.preferences.queries import preferences


@admin.register(SchoolPreferences)
class SchoolPreferencesAdmin(SchoolModelAdmin):
    """The one row; it is there as its defaults before anybody has saved it."""

    update_action = change_preferences
    fieldsets = (
        (_("School"), {"fields": (("school_name", "currency"), ("opens_at", "closes_at"))}),
        (_("Accounts"), {"fields": ("self_registration", "unverified_may_log_in")}),
        (_("Coins"), {"fields": (("coins_per_homework", "coins_per_attendance", "coins_per_lesson"),)}),
        (
            _("Spoken homework"),
            {
                "fields": (
                    ("auto_approve_threshold", "transcriptions_per_day"),
                    ("homework_max_megabytes", "homework_max_minutes"),
                    "homework_accepts_late",
                )
            },
        ),
        (_("Files of lessons"), {"fields": ("resource_max_megabytes",)}),
        (_("Payments"), {"fields": ("overdue_days", ("payment_reminder_days_before", "payment_reminder_days_after"))}),
        (_("Messages"), {"fields": ("students_may_write_to_admins", "messages_per_minute")}),
    )

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        return preferences() if object_id == "1" else None

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        changes = {name: form.cleaned_data[name] for name in form.changed_data}
        change_preferences(actor_of(request), **changes)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """There is nothing to choose from: straight to the page."""
        return HttpResponseRedirect(reverse("admin:preferences_schoolpreferences_change", args=[1]))
