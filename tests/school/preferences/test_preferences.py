"""The one row of the school's settings."""

from decimal import Decimal

import pytest

from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.preferences.actions import change_preferences
from school.preferences.models import SchoolPreferences
from school.preferences.queries import preferences
from tests.school.admin_pages import AdminPages
from tests.world import SYSTEM, World


@pytest.mark.django_db
def test_before_anybody_saves_there_are_defaults() -> None:
    assert not SchoolPreferences.objects.exists()
    known = preferences()
    assert (known.currency, known.auto_approve_threshold, known.coins_per_homework) == ("UZS", Decimal(80), 10)


@pytest.mark.django_db
def test_what_is_changed_is_kept_and_the_rest_stays() -> None:
    change_preferences(SYSTEM, coins_per_homework=15)
    change_preferences(SYSTEM, auto_approve_threshold=Decimal("72.50"))
    kept = SchoolPreferences.objects.get()
    assert (kept.pk, kept.coins_per_homework, kept.auto_approve_threshold) == (1, 15, Decimal("72.50"))


@pytest.mark.django_db
def test_wrong_values_are_named() -> None:
    with pytest.raises(Invalid) as refused:
        change_preferences(SYSTEM, auto_approve_threshold=Decimal(101), currency="som")
    assert refused.value.fields == {
        "auto_approve_threshold": ["Ensure this value is less than or equal to 100."],
        "currency": ["Three capital letters of ISO 4217, for example UZS."],
    }


def test_only_admins_change_settings(world: World) -> None:
    assert change_preferences(world.actor("admin"), school_name="Ziyo").school_name == "Ziyo"
    for actor in (world.actor("operator"), world.actor("teacher"), Actor.anonymous()):
        with pytest.raises(NotAllowed):
            change_preferences(actor, school_name="Mine")


def test_the_page_in_the_admin(world: World) -> None:
    pages = AdminPages(world.admin)
    answer = pages.client.get("/admin/preferences/schoolpreferences/")
    assert answer.headers["Location"] == "/admin/preferences/schoolpreferences/1/change/"
    page = ("preferences_schoolpreferences_change", 1)
    assert pages.send(*page, form="schoolpreferences_form", values={"overdue_days": 7}) == []
    kept = SchoolPreferences.objects.get()
    assert (kept.pk, kept.overdue_days, kept.coins_per_homework) == (1, 7, 10)
    complaints = pages.send(*page, form="schoolpreferences_form", values={"auto_approve_threshold": 101})
    assert "Ensure this value is less than or equal to 100." in complaints
    assert AdminPages(world.operator).client.get("/admin/preferences/schoolpreferences/1/change/").status_code == 403
