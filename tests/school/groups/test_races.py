"""The last seat, wanted by several at once."""

from school.groups.actions import add_students
from school.groups.errors import GroupFull
from school.groups.models import Membership, StudyGroup
from school.people.models import User
from tests.races import Committed, Deed, overlap, storm, without_constraint
from tests.world import SYSTEM


def takes_a_seat(group: StudyGroup, student: User) -> Deed:
    return lambda: add_students(SYSTEM, group=group, students=[student])


def seats_taken(group: StudyGroup) -> tuple[int, int]:
    """By the rows and by the group's own count."""
    group.refresh_from_db()
    return Membership.objects.filter(group=group, left_on=None).count(), group.students_count


def test_the_last_seat_goes_to_one_of_two(committed: Committed) -> None:
    group = committed.group("tiny", seats=1)
    first, second = committed.person("first"), committed.person("second")
    won, lost = overlap(takes_a_seat(group, first), takes_a_seat(group, second))
    assert [membership.student for membership in won] == [first]
    assert isinstance(lost, GroupFull)
    assert "“tiny” has 1 seats" in str(lost)
    assert seats_taken(group) == (1, 1)


def test_control_without_the_constraint_both_sit_on_it(committed: Committed) -> None:
    group = committed.group("tiny", seats=1)
    first, second = committed.person("first"), committed.person("second")
    with without_constraint("groups_studygroup", "groups_never_above_seats"):
        overlap(takes_a_seat(group, first), takes_a_seat(group, second))
        assert seats_taken(group) == (2, 2)
        Membership.objects.filter(group=group).delete()
    assert seats_taken(group) == (0, 0)


def test_two_seats_for_eight(committed: Committed) -> None:
    group = committed.group("small", seats=2)
    students = [committed.person(f"student{number}") for number in range(8)]
    outcomes = storm([takes_a_seat(group, student) for student in students])
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["GroupFull"] * 6 + ["list"] * 2
    assert seats_taken(group) == (2, 2)


def test_one_student_added_twice_at_once_has_one_seat(committed: Committed) -> None:
    group = committed.group("small", seats=2)
    student = committed.person("eager")
    first, second = overlap(takes_a_seat(group, student), takes_a_seat(group, student))
    assert first == second
    assert seats_taken(group) == (1, 1)
