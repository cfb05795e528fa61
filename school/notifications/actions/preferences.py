"""What people want to be told, and where."""

from typing import TypedDict, Unpack

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, Unauthenticated
from school.common.models import assign, save_valid
from school.notifications.models import NotificationPreference
from school.notifications.queries import preferences_of
from school.people.models import User
from school.people.rules import clean_phone


class PreferenceChanges(TypedDict, total=False):
    """Every preference, all optional."""

    telegram_enabled: bool
    sms_enabled: bool
    email_enabled: bool
    telegram_chat_id: str
    phone_number: str
    payment_notifications: bool
    homework_notifications: bool
    lesson_notifications: bool
    attendance_notifications: bool
    gamification_notifications: bool
    message_notifications: bool


@action("notifications.change_preferences", permission=None)
def change_preferences(actor: Actor, **changes: Unpack[PreferenceChanges]) -> NotificationPreference:
    """Set the given ones of one's own preferences, the others stay; Invalid names each wrong value.

    A `telegram_chat_id` is kept, but it receives nothing before that chat has started the bot with one's own link.
    """
    person = User.objects.select_for_update().filter(pk=actor.user_id or 0).first()
    if person is None:
        raise Unauthenticated
    if "phone_number" in changes:
        changes["phone_number"] = clean(changes["phone_number"])
    return save_valid(assign(preferences_of(person), changes))


def clean(phone: str) -> str:
    """The number in E.164; Invalid when it is none."""
    try:
        return clean_phone(phone)
    except ValueError as error:
        raise Invalid(fields={"phone_number": [str(error)]}) from error
