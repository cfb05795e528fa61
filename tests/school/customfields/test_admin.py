"""Custom fields in the admin: their definitions, and their values in forms, lists and filters."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.customfields.actions import update_field
from school.customfields.choices import Target
from school.customfields.models import CustomField
from school.groups.actions import update_group
from school.groups.models import StudyGroup
from school.people.actions import update_person
from school.people.models import User
from tests.school.admin_pages import AdminPages
from tests.school.customfields.definitions import OTHERS, VALUES, define, every_kind
from tests.world import SYSTEM, World

PAGE, FORM = "groups_studygroup_change", "studygroup_form"
DEFINITION = "customfields_customfield"
TYPED = {
    "custom__hall": "Katta zal",
    "custom__fee": "12.5",
    "custom__opened": "2026-11-21",
    "custom__level": "B",
    "custom__online": "true",
    "custom__page": "https://example.com/a",
}


@pytest.fixture
def pages(world: World) -> AdminPages:
    return AdminPages(world.operator)


def test_a_field_is_defined_changed_archived_and_restored(world: World) -> None:
    pages, page = AdminPages(world.admin), f"{DEFINITION}_change"
    assert "Add a field" in pages.shown(f"{DEFINITION}_changelist").text
    values = {"target": "groups", "key": "level", "kind": "choice", "choices": "A\n B \n\n", "label_uz": "Daraja"}
    assert pages.send(f"{DEFINITION}_add", form="customfield_form", values=values) == []
    field = CustomField.objects.get()
    assert (field.key, field.choices, field.label, field.is_active) == ("level", ["A", "B"], "Daraja", True)
    assert pages.send(page, field.pk, form="customfield_form", values={"label_en": "Level"}) == []
    assert pages.rows(DEFINITION) == ["Level | groups | level | choice | active | close_small | close_small | 0"]
    for button, state in (("archive", "archived"), ("restore", "active")):
        pages.press(f"{DEFINITION}_{button}", field.pk)
        field.refresh_from_db()
        assert field.is_active is (state == "active")
        assert {"active", "archived"} & {*pages.shown(page, field.pk).stripped_strings} == {state}
    complaints = pages.send(f"{DEFINITION}_add", form="customfield_form", values={**values, "key": "status"})
    assert complaints == []
    complaints = pages.send(f"{DEFINITION}_add", form="customfield_form", values={**values, "key": "teacher"})
    assert "Groups have “teacher” by themselves. Choose another key." in complaints


def test_who_deletes_a_field_is_told_how_many_values_go_with_it(world: World) -> None:
    pages, field = AdminPages(world.admin), define("hall")
    assert "deleted with the field" not in pages.shown(f"{DEFINITION}_delete", field.pk).text
    for group in (world.group, world.other_group):
        update_group(SYSTEM, instance=group, custom={"hall": "Blue"})
    assert "Values that are deleted with the field: 2." in pages.shown(f"{DEFINITION}_delete", field.pk).text


def test_values_are_written_by_the_form_at_once(world: World, pages: AdminPages) -> None:
    every_kind()
    assert pages.send(PAGE, world.group.pk, form=FORM, values=TYPED) == []
    assert StudyGroup.objects.get(pk=world.group.pk).custom == VALUES
    assert pages.send(PAGE, world.group.pk, form=FORM, values={"custom__fee": "", "name": "Renamed"}) == []
    group = StudyGroup.objects.get(pk=world.group.pk)
    assert (group.name, group.custom) == ("Renamed", {key: value for key, value in VALUES.items() if key != "fee"})


def test_what_is_refused_stands_at_its_field(world: World, pages: AdminPages) -> None:
    update_field(SYSTEM, instance=every_kind()["online"], is_required=True)
    values = {"custom__page": "javascript:alert(1)", "custom__fee": "1234567890.1234567"}
    complaints = pages.send(PAGE, world.group.pk, form=FORM, values=values)
    assert "Enter a valid URL." in complaints
    complaints = pages.send(PAGE, world.group.pk, form=FORM, values={"custom__fee": "1234567890.1234567"})
    for complaint in (
        "Fee: Write a number of at most 15 digits, 10 of them after the point.",
        "Online must be filled in.",
    ):
        assert complaint in complaints
    assert StudyGroup.objects.get(pk=world.group.pk).custom == {}


FILTERS = {
    "custom__hall=katta": ["A1 morning"],
    "custom__fee_from=8": ["A1 morning"],
    "custom__fee_to=8": ["A1 evening"],
    "custom__fee_from=many": ["A1 evening", "A1 morning"],
    "custom__opened_to=2026-01-01": ["A1 evening"],
    "custom__level=B": ["A1 morning"],
    "custom__online=no": ["A1 evening"],
    "custom__page=example.com/a": ["A1 morning"],
}


def test_columns_and_filters(world: World, pages: AdminPages) -> None:
    fields = every_kind()
    update_field(SYSTEM, instance=fields["page"], is_listed=False)
    update_group(SYSTEM, instance=world.group, custom=VALUES)
    update_group(SYSTEM, instance=world.other_group, custom=OTHERS)
    listed = pages.shown("groups_studygroup_changelist")
    heads = [" ".join(head.text.split()) for head in listed.select("#result_list thead th")]
    assert heads[-5:] == ["Hall", "Fee", "Opened", "Level", "Online"]
    found = {
        query: sorted(row.split(" | ")[0] for row in pages.rows("groups_studygroup", f"?{query}")) for query in FILTERS
    }
    assert found == FILTERS
    assert pages.client.get("/admin/groups/studygroup/?custom__fee__gte=1").status_code in (302, 400)


def test_the_offices_values_are_not_for_who_may_not_read_them(world: World) -> None:
    """Accountants look people up, and read neither their accounts nor the office's fields."""
    define("shoe", target=Target.USERS)
    define("team", target=Target.USERS, is_public=True)
    update_person(SYSTEM, instance=world.student, custom={"shoe": "Forty-one", "team": "Reds"})
    office, desk = AdminPages(world.operator), AdminPages(world.accountant)
    for pages, is_shown in ((office, True), (desk, False)):
        texts = [
            pages.shown("people_user_changelist").text,
            pages.shown("people_user_change", world.student.pk).decode(),
        ]
        assert [("Forty-one" in text, "Reds" in text) for text in texts] == [(is_shown, True)] * 2
    assert desk.client.get("/admin/people/user/?custom__shoe=Forty").status_code != 200
    assert office.send("people_user_change", world.student.pk, form="user_form", values={"custom__team": "Blues"}) == []
    assert User.objects.get(pk=world.student.pk).custom == {"shoe": "Forty-one", "team": "Blues"}


def test_a_page_asks_once_for_the_fields(world: World, pages: AdminPages) -> None:
    every_kind()
    update_group(SYSTEM, instance=world.group, custom=VALUES)
    pages.shown("groups_studygroup_changelist")
    with CaptureQueriesContext(connection) as asked:
        pages.shown("groups_studygroup_changelist")
    assert len([each for each in asked.captured_queries if 'FROM "customfields' in each["sql"]]) == 1


PAGES = {
    Target.USERS: "people_user",
    Target.GROUPS: "groups_studygroup",
    Target.COURSES: "content_coursepage",
    Target.PAYMENTS: "payments_payment",
}


@pytest.mark.parametrize("target", PAGES)
def test_all_four_have_them_in_form_and_filters(world: World, target: Target) -> None:
    every_kind(target)
    pages = AdminPages(world.admin)
    form, listed = pages.shown(f"{PAGES[target]}_add"), pages.shown(f"{PAGES[target]}_changelist")
    assert {tag["name"] for tag in form.select("[name^=custom__]")} == TYPED.keys()
    assert {tag["name"] for tag in listed.select("[name^=custom__]")} >= {"custom__hall", "custom__level"}
