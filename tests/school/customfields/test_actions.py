"""Defining, changing, archiving and deleting fields; what the database itself holds to."""

import pytest
from django.db import IntegrityError, connection, transaction

from school.audit.models import AuditChange
from school.common.actor import Actor
from school.common.errors import Conflict, Invalid, NotAllowed
from school.customfields.actions import archive_field, create_field, delete_field, restore_field, update_field
from school.customfields.choices import FieldKind, Target
from school.customfields.models import CustomField
from school.customfields.queries import fields_visible_to
from school.customfields.rules import parse
from school.groups.actions import update_group
from school.groups.models import StudyGroup
from tests.api.callers import Callers
from tests.school.customfields.definitions import VALUES, define, every_kind
from tests.world import SYSTEM, World


def test_an_admin_defines_and_staff_look(world: World) -> None:
    for who in ("operator", "accountant", "editor", "teacher", "student"):
        with pytest.raises(NotAllowed):
            create_field(world.actor(who), target=Target.USERS, key="size", kind=FieldKind.TEXT, label_en="Size")
    made = create_field(world.actor("admin"), target=Target.USERS, key="size", kind=FieldKind.TEXT, label_ru="Размер")
    public = define("hall", is_public=True)
    archive_field(SYSTEM, instance=define("old", is_public=True))
    seen = {who: fields_visible_to(world.actor(who)).count() for who in ("admin", "operator", "teacher", "student")}
    assert seen == {"admin": 3, "operator": 3, "teacher": 1, "student": 1}
    assert fields_visible_to(world.actor("student")).get() == public
    assert not fields_visible_to(Actor.anonymous()).exists()
    assert made.label == "Размер", "in the first language that it has a name in"


REFUSED: dict[str, list[dict[str, object]]] = {
    "key": [{"key": "Shirt size"}, {"key": "a__b"}, {"key": "1st"}, {"key": "status"}, {"key": "hall"}],
    "choices": [{"kind": FieldKind.CHOICE, "choices": ["A", " a "]}, {"kind": FieldKind.CHOICE, "choices": ["A", ""]}],
    "non_field_errors": [{"label_en": ""}, {"kind": FieldKind.CHOICE}, {"choices": ["A"]}],
}


@pytest.mark.parametrize(("name", "given"), [(name, given) for name, several in REFUSED.items() for given in several])
def test_bad_definitions_are_refused_at_their_field(world: World, name: str, given: dict[str, object]) -> None:
    define("hall", target=Target.PAYMENTS)
    with pytest.raises(Invalid) as refusal:
        define(**{"key": "size", "target": Target.PAYMENTS, **given})  # type: ignore[arg-type]  # one wrong value each
    assert list(refusal.value.fields) == [name]


def test_a_kind_is_free_until_there_are_values(world: World) -> None:
    field = define("size")
    update_field(SYSTEM, instance=field, kind=FieldKind.NUMBER)
    update_group(SYSTEM, instance=world.group, custom={"size": 5})
    with pytest.raises(Conflict) as refusal:
        update_field(SYSTEM, instance=field, kind=FieldKind.TEXT)
    assert str(refusal.value) == (
        "1 objects have a value of “Size”: archive it and make a new field of the other kind."
    )
    assert update_field(SYSTEM, instance=field, label_en="Large").kind == FieldKind.NUMBER


def test_choices_in_use_stay(world: World) -> None:
    field = define("level", FieldKind.CHOICE, choices=["A", "B"])
    update_group(SYSTEM, instance=world.group, custom={"level": "B"})
    with pytest.raises(Conflict, match="must stay: B"):
        update_field(SYSTEM, instance=field, choices=["A", "C"])
    assert update_field(SYSTEM, instance=field, choices=["B", "C"]).choices == ["B", "C"]


def test_archived_and_restored_with_its_values_and_deleted_without(world: World) -> None:
    fields = every_kind()
    update_group(SYSTEM, instance=world.group, custom=VALUES)
    with pytest.raises(Conflict, match="archive it first"):
        delete_field(SYSTEM, instance=fields["fee"])
    archive_field(SYSTEM, instance=fields["fee"])
    update_group(SYSTEM, instance=world.group, custom={"hall": "New"})
    restore_field(SYSTEM, instance=fields["fee"])
    assert StudyGroup.objects.get(pk=world.group.pk).custom == {**VALUES, "hall": "New"}
    archive_field(SYSTEM, instance=fields["fee"])
    delete_field(SYSTEM, instance=fields["fee"])
    left = {key: value for key, value in {**VALUES, "hall": "New"}.items() if key != "fee"}
    assert StudyGroup.objects.get(pk=world.group.pk).custom == left
    assert AuditChange.objects.filter(model="groups.studygroup").latest("pk").changes == {
        "custom": [{**VALUES, "hall": "New"}, left]
    }


SQL = "UPDATE groups_studygroup SET custom = %s WHERE id = %s"
NOT_FITTING = ('{"hall": 5}', '{"fee": "12"}', '{"online": "true"}', '{"opened": "2026-02-30"}', '{"colour": "red"}')


@pytest.mark.parametrize("value", NOT_FITTING)
def test_the_database_takes_no_value_that_does_not_fit(world: World, value: str) -> None:
    every_kind()
    with pytest.raises(IntegrityError, match="does not fit"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(SQL, [value, world.group.pk])


def test_the_database_keeps_keys(world: World) -> None:
    field = define("hall")
    for change in ({"key": "room"}, {"target": "users"}):
        with pytest.raises(IntegrityError, match="stays as it is"), transaction.atomic():
            CustomField.objects.filter(pk=field.pk).update(**change)


def test_a_definition_is_replaced_as_a_whole(api: Callers, world: World) -> None:
    field = define("level", FieldKind.CHOICE, choices=["A", "B"], is_public=True, help_text="Which one")
    path = f"/api/v1/data/custom-fields/{field.pk}/"
    assert api["admin"]("PUT", path, {"kind": "choice", "choices": ["A"], "label_en": "Level"}).json["choices"] == ["A"]
    replaced = api["admin"]("PUT", path, {"kind": "text", "label_en": "Level"})
    assert (replaced.status, replaced.json["choices"], replaced.json["is_public"]) == (200, [], False)
    refused = api["admin"]("PUT", path, {"kind": "choice", "label_en": "Level"})
    assert refused.json["errors"] == {"non_field_errors": ["A choice needs its choices, and only a choice has any."]}


def test_a_choice_stands_in_one_line_at_every_door(db: None) -> None:
    """The definition's form has one choice in each line, and a browser sends a line break back as another one."""
    field = define("place", FieldKind.CHOICE, choices=["Toshkent,\nChilonzor", " Buxoro "])
    assert field.choices == ["Toshkent, Chilonzor", "Buxoro"]
    assert parse(field.wanted, "Toshkent,\r\nChilonzor") == "Toshkent, Chilonzor"
