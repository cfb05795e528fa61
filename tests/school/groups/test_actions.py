"""Groups and who is in them."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from school.audit.models import AuditChange, AuditEntry
from school.common import clock
from school.common.errors import Conflict, Invalid, NotAllowed, NotFound
from school.groups.actions import (
    add_students,
    create_group,
    delete_group,
    remove_student,
    update_group,
)
from school.groups.errors import GroupFull
from school.groups.models import Membership, StudyGroup
from school.groups.queries import (
    current_students,
    groups_attended_by,
    groups_taught_by,
    groups_visible_to,
    memberships_visible_to,
)
from school.people.choices import Role
from tests.world import SYSTEM, World, person


def group_fields(world: World, **changes: Any) -> dict[str, Any]:
    today = clock.today()
    fields = {
        "name": "B1",
        "course": world.course,
        "teacher": world.teacher,
        "start_date": today,
        "end_date": today + timedelta(days=30),
    }
    return {**fields, **changes}


def test_a_new_group_is_empty_and_active(world: World) -> None:
    group = create_group(world.actor("operator"), **group_fields(world))
    row = StudyGroup.objects.values("name", "max_students", "students_count", "description", "is_active").get(
        pk=group.pk
    )
    assert row == {"name": "B1", "max_students": 20, "students_count": 0, "description": "", "is_active": True}
    entry = AuditEntry.objects.latest("pk")
    assert (entry.actor_id, entry.action, entry.via) == (world.operator.pk, "groups.create_group", "api")


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"name": ""}, {"name": ["This field cannot be blank."]}),
        ({"name": "A1 morning"}, {"non_field_errors": ["This course has a group of this name. Choose another name."]}),
        ({"max_students": 0}, {"max_students": ["Ensure this value is greater than or equal to 1."]}),
        (
            {"end_date": clock.today() - timedelta(days=1)},
            {"non_field_errors": ["The last day must not be before the first."]},
        ),
    ],
)
def test_wrong_values_are_named(world: World, changes: dict[str, Any], fields: dict[str, list[str]]) -> None:
    with pytest.raises(Invalid) as refused:
        create_group(SYSTEM, **group_fields(world, **changes))
    assert refused.value.fields == fields


def test_teachers_teach_and_students_learn(world: World) -> None:
    with pytest.raises(Invalid) as refused:
        create_group(SYSTEM, **group_fields(world, teacher=world.student))
    text = "Student Karimov: not a teacher. Choose people whose role is teacher."
    assert refused.value.fields == {"teacher": [text]}
    with pytest.raises(Invalid) as refused:
        add_students(SYSTEM, group=world.group, students=[world.outsider, world.teacher, world.admin])
    text = "Teacher Karimov, Admin Karimov: not a student. Choose people whose role is student."
    assert refused.value.fields == {"students": [text]}
    assert Membership.objects.filter(group=world.group).count() == 2


def test_a_seat_is_given_once_and_counted(world: World) -> None:
    add_students(SYSTEM, group=world.group, students=[world.outsider, world.student])
    (membership,) = add_students(SYSTEM, group=world.group, students=[world.outsider])
    world.group.refresh_from_db()
    assert (world.group.students_count, membership.joined_on, membership.left_on) == (3, clock.today(), None)


def test_a_full_group_takes_nobody(world: World) -> None:
    newcomers = [person("new1"), person("new2")]
    with pytest.raises(GroupFull) as refused:
        add_students(SYSTEM, group=world.group, students=newcomers)
    assert (refused.value.code, str(refused.value)) == (
        "group_full",
        "The group “A1 morning” has 3 seats, too few for this. Raise its number of seats or choose another group.",
    )
    world.group.refresh_from_db()
    assert (world.group.students_count, current_students(world.group).count()) == (2, 2)


def test_the_database_itself_keeps_the_seats(world: World) -> None:
    rows = [Membership(group=world.group, student=person(f"n{i}"), joined_on=clock.today()) for i in range(2)]
    with pytest.raises(IntegrityError, match="groups_never_above_seats"), transaction.atomic():
        Membership.objects.bulk_create(rows)


def test_a_student_who_leaves_frees_the_seat_and_may_come_back(world: World) -> None:
    remove_student(SYSTEM, group=world.group, student=world.student)
    assert list(current_students(world.group)) == [world.classmate]
    assert Membership.objects.get(group=world.group, student=world.student).left_on == clock.today()
    with pytest.raises(NotFound, match=r"Student Karimov is not in the group “A1 morning”."):
        remove_student(SYSTEM, group=world.group, student=world.student)
    add_students(SYSTEM, group=world.group, students=[world.student])
    world.group.refresh_from_db()
    assert world.group.students_count == 2
    assert Membership.objects.filter(group=world.group, student=world.student).count() == 2


def test_seats_are_never_fewer_than_students(world: World) -> None:
    with pytest.raises(Invalid) as refused:
        update_group(SYSTEM, instance=world.group, max_students=1)
    text = "2 students are in the group: give it at least as many seats, or remove students first."
    assert refused.value.fields == {"max_students": [text]}
    assert update_group(SYSTEM, instance=world.group, max_students=2).max_students == 2


def test_only_what_is_given_changes_and_only_that_is_recorded(world: World) -> None:
    stale = StudyGroup.objects.get(pk=world.group.pk)
    update_group(SYSTEM, instance=world.group, description="Bring books")
    update_group(SYSTEM, instance=stale, name="A1 early")
    row = StudyGroup.objects.values("name", "description", "students_count").get(pk=stale.pk)
    assert row == {"name": "A1 early", "description": "Bring books", "students_count": 2}
    changes = AuditChange.objects.filter(model="groups.studygroup", operation="update").order_by("pk")
    assert [change.changes for change in changes] == [
        {"description": ["", "Bring books"]},
        {"name": ["A1 morning", "A1 early"]},
    ]


def test_a_group_in_which_something_happened_is_archived_not_deleted(world: World) -> None:
    lesson = world.lessons[0]
    lesson.attendance.create(student=world.student, status="present", marked_at=clock.now())
    with pytest.raises(Conflict, match=r"“A1 morning” cannot be deleted: it is used by lessons."):
        delete_group(SYSTEM, instance=world.group)
    assert len(world.lessons) == 29


@pytest.mark.parametrize("name", ["teacher", "student", "accountant", "editor"])
def test_groups_are_not_everybodys_to_change(world: World, name: str) -> None:
    actor = world.actor(name)
    with pytest.raises(NotAllowed):
        create_group(actor, **group_fields(world))
    with pytest.raises(NotAllowed):
        add_students(actor, group=world.group, students=[world.outsider])
    with pytest.raises(NotAllowed):
        update_group(actor, instance=world.group, name="Mine")


def test_who_sees_which_groups_and_members(world: World) -> None:
    names = ("admin", "operator", "accountant", "editor", "teacher", "other_teacher", "student", "outsider")
    groups = {name: sorted(groups_visible_to(world.actor(name)).values_list("name", flat=True)) for name in names}
    both, own, other = ["A1 evening", "A1 morning"], ["A1 morning"], ["A1 evening"]
    assert groups == {
        "admin": both,
        "operator": both,
        "accountant": [],
        "editor": [],
        "teacher": own,
        "other_teacher": other,
        "student": own,
        "outsider": other,
    }
    members = {name: memberships_visible_to(world.actor(name)).count() for name in names}
    assert members == dict(zip(names, (3, 3, 0, 0, 2, 1, 1, 1), strict=True))


def test_groups_by_person(world: World) -> None:
    assert list(groups_taught_by(world.teacher.pk)) == [world.group]
    remove_student(SYSTEM, group=world.group, student=world.student)
    assert list(groups_attended_by(world.student.pk)) == []
    assert list(groups_attended_by(world.classmate.pk)) == [world.group]
    assert person("late", Role.STUDENT).pk not in current_students(world.group).values_list("pk", flat=True)
