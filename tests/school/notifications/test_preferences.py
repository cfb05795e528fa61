"""What people want to be told, where: defaults, changes, and refusals by field."""

from typing import Any

import pytest

from school.common.actor import Actor
from school.common.errors import Invalid, Unauthenticated
from school.notifications.actions import change_preferences
from school.notifications.choices import Channel, NotificationType
from school.notifications.models import NotificationPreference
from school.notifications.queries import preferences_of, reach_of
from school.people.models import User
from tests.world import World


def change(world: World, **wanted: Any) -> None:
    change_preferences(world.actor("student"), **wanted)


def fresh(person: User) -> User:
    return User.objects.get(pk=person.pk)


def test_before_the_first_save_mail_and_telegram_are_on_and_sms_is_off(world: World) -> None:
    User.objects.filter(pk=world.student.pk).update(phone_number="+998901234567")
    wants = preferences_of(fresh(world.student))
    assert (wants.email_enabled, wants.telegram_enabled, wants.sms_enabled) == (True, True, False)
    assert (wants.telegram_chat_id, wants.phone_number) == ("", "+998901234567")
    assert NotificationPreference.objects.count() == 0


def test_what_is_left_out_stays(world: World) -> None:
    actor = world.actor("student")
    change_preferences(actor, sms_enabled=True, phone_number="90 123 45 67")
    kept = change_preferences(actor, email_enabled=False, telegram_chat_id="123456789")
    assert (kept.sms_enabled, kept.email_enabled, kept.phone_number) == (True, False, "+998901234567")
    assert (kept.telegram_chat_id, NotificationPreference.objects.count()) == ("123456789", 1)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("phone_number", "letters", "This is not a phone number, for example +998901234567."),
        ("telegram_chat_id", "@student", "Digits only, for example 123456789."),
        ("telegram_chat_id", "1" * 21, "Ensure this value has at most 20 characters (it has 21)."),
    ],
)
def test_a_wrong_value_is_named(world: World, name: str, value: str, message: str) -> None:
    with pytest.raises(Invalid) as refusal:
        change(world, **{name: value})
    assert message in refusal.value.fields[name]
    assert NotificationPreference.objects.count() == 0


def test_nobody_has_preferences_without_a_login(db: None) -> None:
    with pytest.raises(Unauthenticated):
        change_preferences(Actor.anonymous(), email_enabled=False)


@pytest.mark.parametrize("kind", ["payment", "homework", "lesson", "attendance", "gamification"])
def test_each_kind_can_be_turned_off(world: World, kind: str) -> None:
    change(world, **{f"{kind}_notifications": False})
    reached = {each for each in NotificationType if reach_of(fresh(world.student), each).addresses}
    assert reached == {*NotificationType} - {NotificationType(kind)}


def test_what_the_school_itself_says_comes_on_the_channels_that_are_on(world: World) -> None:
    change(world, **{f"{kind}_notifications": False for kind in ("payment", "homework", "lesson")})
    reach = reach_of(fresh(world.student), NotificationType.GENERAL)
    assert reach.addresses == {Channel.EMAIL: "student@example.com"}
