"""Changes of the school's settings."""

from decimal import Decimal
from typing import TypedDict, Unpack

from school.common.actions import action
from school.common.actor import Actor
from school.common.models import assign, save_valid
from school.preferences.models import SchoolPreferences
from school.preferences.queries import preferences


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
    overdue_days: int


@action("preferences.change", permission="preferences.change_schoolpreferences")
def change_preferences(
    actor: Actor, *, instance: SchoolPreferences | None = None, **changes: Unpack[PreferenceChanges]
) -> SchoolPreferences:
    """Set the given settings; Invalid names each wrong value."""
    return save_valid(assign(instance or preferences(), changes))
