"""A field's kind changes while somebody writes a value of it: one of the two is refused, whoever comes first."""

from collections.abc import Iterator

import pgtrigger
import pytest

from school.common.errors import Conflict
from school.customfields.actions import update_field
from school.customfields.choices import FieldKind
from school.customfields.models import CustomField
from school.groups.actions import update_group
from school.groups.models import StudyGroup
from tests.races import Committed, Deed, overlap
from tests.school.customfields.definitions import define
from tests.world import SYSTEM

GUARD = "groups.StudyGroup:custom_values"


@pytest.fixture
def size(committed: Committed) -> Iterator[CustomField]:
    """A text of groups."""
    field = define("size")
    yield field
    StudyGroup.objects.update(custom={})
    CustomField.objects.all().delete()


def becomes_a_number(field: CustomField) -> Deed:
    return lambda: update_field(SYSTEM, instance=field, kind=FieldKind.NUMBER)


def says_large(group: StudyGroup) -> Deed:
    return lambda: update_group(SYSTEM, instance=group, custom={"size": "large"})


def without_guard(deed: Deed) -> Deed:
    """The deed while the database lets every value pass."""

    def done() -> object:
        with pgtrigger.ignore(GUARD):
            return deed()

    return done


def stored(field: CustomField, group: StudyGroup) -> tuple[str, object]:
    """The field's kind, and the group's value."""
    field.refresh_from_db()
    group.refresh_from_db()
    return field.kind, group.custom.get("size")


def test_the_later_one_is_refused(committed: Committed, size: CustomField) -> None:
    group = committed.group("one")
    _changed, refused = overlap(becomes_a_number(size), says_large(group))
    assert isinstance(refused, Conflict)
    assert stored(size, group) == ("number", None)
    update_field(SYSTEM, instance=size, kind=FieldKind.TEXT)
    _written, refused = overlap(says_large(group), becomes_a_number(size))
    assert isinstance(refused, Conflict)
    assert stored(size, group) == ("text", "large")


def test_without_the_guard_a_text_stands_in_a_number(committed: Committed, size: CustomField) -> None:
    group = committed.group("one")
    overlap(becomes_a_number(size), without_guard(says_large(group)))
    assert stored(size, group) == ("number", "large")
