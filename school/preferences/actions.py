"""Changes of the school's settings."""

from datetime import time
from decimal import Decimal
from typing import TypedDict, Unpack

from school.common.actions import action
from school.common.actor import Actor
from school.common.models import assign, save_valid
from school.preferences.models import SchoolPreferences


class PreferenceChanges(TypedDict, total=False):
    """Every setting, all optional."""

    school_name: str
    currency: str
    coins_per_homework: int
    coins_per_attendance: int
    auto_approve_threshold: Decimal
    homework_max_megabytes: int
    homework_max_minutes: int
    transcriptions_per_day: int
    homework_accepts_late: bool
    resource_max_megabytes: int
    coins_per_lesson: int
    opens_at: time
    closes_at: time
    self_registration: bool
    unverified_may_log_in: bool
    overdue_days: int
    payment_reminder_days_before: int
    payment_reminder_days_after: int
    students_may_write_to_admins: bool
    messages_per_minute: int


@action("preferences.change", permission="preferences.change_schoolpreferences")
def change_preferences(actor: Actor, **changes: Unpack[PreferenceChanges]) -> SchoolPreferences:
    """Set the given settings, the others stay; Invalid names each wrong value."""
    kept = SchoolPreferences.objects.select_for_update().filter(pk=1).first()
    return save_valid(assign(kept or SchoolPreferences(pk=1), changes))
