"""Giving assignments: who may, to whom, and what may change once there is work."""

from datetime import time, timedelta

import pytest

from content.actions import create_course
from school.assignments.actions import create_assignment, delete_assignment, update_assignment
from school.assignments.errors import OtherCourse, ScoresAbove, WorkHandedIn
from school.assignments.models import Assignment, Submission
from school.assignments.queries import assignments_visible_to
from school.common import clock
from school.common.errors import Invalid, NotAllowed
from school.groups.actions import remove_student
from school.learning.actions import enroll, unenroll
from tests.school.assignments.work import given, graded, handed_in, overdue
from tests.world import SYSTEM, World, person, study_group


def seen(world: World, name: str) -> list[str]:
    return list(assignments_visible_to(world.actor(name)).order_by("pk").values_list("title", flat=True))


def test_a_course_and_a_group_get_theirs(world: World) -> None:
    given(world, title="All")
    create_assignment(world.actor("other_teacher"), course=world.course, group=world.other_group, title="Evening")
    given(world, title="Draft", is_published=False)
    assert seen(world, "student") == ["All"]
    assert seen(world, "outsider") == ["All", "Evening"]
    assert seen(world, "teacher") == ["All", "Evening", "Draft"]  # the course's instructor
    assert seen(world, "other_teacher") == ["All", "Evening", "Draft"]  # teaches a group that learns the course
    assert seen(world, "operator") == seen(world, "admin") == ["All", "Evening", "Draft"]
    assert seen(world, "editor") == seen(world, "accountant") == []


def test_who_is_enrolled_has_it_until_they_leave(world: World) -> None:
    given(world, title="All")
    create_assignment(world.actor("teacher"), course=world.course, group=world.group, title="Morning")
    alone = person("alone")
    assert list(assignments_visible_to(SYSTEM.person(alone, via=SYSTEM.via))) == []
    world.course.price = 0
    world.course.save()
    enrollment = enroll(SYSTEM.person(alone, via=SYSTEM.via), course=world.course)
    actor = SYSTEM.person(alone, via=SYSTEM.via)
    assert [each.title for each in assignments_visible_to(actor)] == ["All"]
    unenroll(actor, enrollment=enrollment)
    assert not assignments_visible_to(actor).exists()


def test_who_has_left_the_group_has_it_no_more(world: World) -> None:
    given(world, group=world.group)
    remove_student(SYSTEM, group=world.group, student=world.student)
    assert seen(world, "student") == []
    assert seen(world, "classmate") == ["Essay"]


@pytest.mark.parametrize("name", ["student", "operator", "editor", "accountant", "other_teacher"])
def test_others_give_nothing(world: World, name: str) -> None:
    with pytest.raises(NotAllowed):
        create_assignment(world.actor(name), course=world.course, title="Mine")
    assert not Assignment.objects.exists()


def test_wrong_values_are_named(world: World) -> None:
    with pytest.raises(Invalid) as refused:
        given(world, title=" ", max_score=0)
    assert refused.value.fields == {
        "title": ["This field cannot be blank."],
        "max_score": ["An assignment is worth 1 point or more."],
    }


def test_a_group_of_another_course_is_refused(world: World) -> None:
    other = create_course(SYSTEM, title="B1", instructor=world.teacher, is_published=True)
    with pytest.raises(OtherCourse) as refused:
        given(world, course=other, group=world.group)
    assert list(refused.value.fields) == ["group"]


def test_points_do_not_go_below_a_score(world: World) -> None:
    assignment = given(world)
    graded(world, handed_in(world, assignment), 60)
    with pytest.raises(ScoresAbove) as refused:
        update_assignment(world.actor("teacher"), instance=assignment, max_score=59)
    assert list(refused.value.fields) == ["max_score"]


def test_points_may_come_down_to_a_score(world: World) -> None:
    assignment = given(world)
    graded(world, handed_in(world, assignment), 60)
    assert update_assignment(world.actor("teacher"), instance=assignment, max_score=60).max_score == 60


def test_a_later_deadline_forgives_and_an_earlier_one_blames_nobody(world: World) -> None:
    assignment = overdue(given(world))
    late, actor = handed_in(world, assignment), world.actor("teacher")
    assert late.is_late
    update_assignment(actor, instance=assignment, due_at=clock.now() + timedelta(days=1))
    assert not Submission.objects.get().is_late
    update_assignment(actor, instance=assignment, due_at=clock.now() - timedelta(days=1))
    assert not Submission.objects.get().is_late


def test_work_keeps_its_assignment(world: World) -> None:
    assignment, actor = given(world, group=world.group), world.actor("teacher")
    handed_in(world, assignment)
    with pytest.raises(WorkHandedIn):
        delete_assignment(actor, instance=assignment)
    with pytest.raises(WorkHandedIn):
        update_assignment(actor, instance=assignment, group=None)
    assert Assignment.objects.get().group == world.group


def test_what_nobody_worked_on_can_go_and_move(world: World) -> None:
    assignment, actor = given(world, group=world.group), world.actor("teacher")
    assert update_assignment(actor, instance=assignment, group=None).group is None
    delete_assignment(actor, instance=assignment)
    assert not Assignment.objects.exists()


def test_a_group_teacher_keeps_only_the_groups(world: World) -> None:
    mine = create_assignment(world.actor("other_teacher"), course=world.course, group=world.other_group, title="Mine")
    for changes in ({"group": world.group}, {"group": None}):
        with pytest.raises(NotAllowed):
            update_assignment(world.actor("other_teacher"), instance=mine, **changes)
    with pytest.raises(NotAllowed):
        update_assignment(world.actor("other_teacher"), instance=given(world), title="Stolen")


def test_groups_of_other_courses_see_nothing(world: World) -> None:
    given(world)
    course = create_course(SYSTEM, title="B1", is_published=True)
    stranger = person("stranger")
    study_group("B1", course, world.other_teacher, [stranger], time(3))
    assert not assignments_visible_to(SYSTEM.person(stranger, via=SYSTEM.via)).exists()


def test_a_title_of_blanks_is_none_later_either(world: World) -> None:
    assignment, actor = given(world), world.actor("teacher")
    assert update_assignment(actor, instance=assignment, title="  Letter ").title == "Letter"
    with pytest.raises(Invalid) as refused:
        update_assignment(actor, instance=assignment, title="  ")
    assert refused.value.fields == {"title": ["This field cannot be blank."]}
