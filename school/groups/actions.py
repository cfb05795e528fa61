"""Every change of a group and of who is in it."""

from collections.abc import Iterable
from datetime import date
from typing import TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from content.models import CoursePage
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.constraints import on_violation, refusing
from school.common.errors import Invalid, NotFound
from school.common.events import emit
from school.common.exposure import CustomValues
from school.common.models import assign, delete_unused, save_valid
from school.groups.errors import GroupFull
from school.groups.events import GroupChanged, GroupEnding
from school.groups.models import Membership, StudyGroup
from school.groups.permissions import CUSTOM
from school.groups.queries import current_memberships
from school.people.choices import Role
from school.people.models import User

SEATS = "groups_never_above_seats"
FOLLOWED_BY_LESSONS = frozenset({"start_date", "end_date", "teacher", "is_active"})

on_violation(SEATS, GroupFull)


class GroupChanges(TypedDict, total=False):
    """What may be changed of a group, all optional."""

    name: str
    course: CoursePage
    teacher: User
    start_date: date
    end_date: date
    max_students: int
    description: str
    is_active: bool
    custom: CustomValues


@action("groups.create_group", permission="groups.add_studygroup")
def create_group(
    actor: Actor,
    *,
    name: str,
    course: CoursePage,
    teacher: User,
    start_date: date,
    end_date: date,
    max_students: int = 20,
    description: str = "",
    is_active: bool = True,
    custom: CustomValues | None = None,
) -> StudyGroup:
    """Make a group without students; Invalid names each wrong field."""
    demand_role(Role.TEACHER, [teacher], field="teacher")
    return save_valid(
        StudyGroup(
            name=name,
            course=course,
            teacher=teacher,
            start_date=start_date,
            end_date=end_date,
            max_students=max_students,
            description=description,
            is_active=is_active,
            custom=CUSTOM.filled(actor, custom),
        )
    )


@action("groups.update_group", permission="groups.change_studygroup")
def update_group(actor: Actor, *, instance: StudyGroup, **changes: Unpack[GroupChanges]) -> StudyGroup:
    """Change the given values; planned lessons follow dates, teacher and activity. Invalid names each wrong field."""
    group = locked(instance)
    if teacher := changes.get("teacher"):
        demand_role(Role.TEACHER, [teacher], field="teacher")
    demand_seats(group, changes.get("max_students", group.max_students))
    changes["custom"] = CUSTOM.filled(actor, changes.get("custom"), group.custom)
    save_valid(assign(group, changes))
    if FOLLOWED_BY_LESSONS & changes.keys():
        emit(GroupChanged(group_id=group.pk))
    return group


@action("groups.archive_group", permission="groups.change_studygroup")
def archive_group(actor: Actor, *, instance: StudyGroup) -> StudyGroup:
    """Make the group inactive: its history stays, lessons that were only planned go. Safe to repeat."""
    return update_group(actor, instance=instance, is_active=False)


@action("groups.delete_group", permission="groups.delete_studygroup")
def delete_group(actor: Actor, *, instance: StudyGroup) -> None:
    """Delete a group in which nothing has happened yet; Conflict names what has: such a group can be archived."""
    group = locked(instance)
    emit(GroupEnding(group_id=group.pk))
    delete_unused(group)


@action("groups.add_students", permission="groups.change_studygroup")
def add_students(actor: Actor, *, group: StudyGroup, students: list[User]) -> list[Membership]:
    """Give each student a seat from today on; who has one keeps it. GroupFull: the seats do not suffice for all."""
    demand_role(Role.STUDENT, students, field="students")
    joined_on = clock.today()
    rows = [Membership(group=group, student=student, joined_on=joined_on) for student in students]
    with refusing(SEATS, lambda: GroupFull.of(group.name, group.max_students)):
        Membership.objects.bulk_create(rows, ignore_conflicts=True)
    return list(current_memberships().filter(group=group, student__in=students).order_by("pk"))


@action("groups.remove_student", permission="groups.change_studygroup")
def remove_student(actor: Actor, *, group: StudyGroup, student: User) -> None:
    """Free the student's seat today; what they did in the group stays. NotFound when they are not in it."""
    if not current_memberships().filter(group=group, student=student).update(left_on=clock.today()):
        text = _("%(student)s is not in the group “%(group)s”.")
        raise NotFound(text % {"student": student, "group": group})


def locked(instance: StudyGroup) -> StudyGroup:
    """The group as it is now, nobody else changing it until the transaction ends."""
    return StudyGroup.objects.select_for_update(no_key=True).get(pk=instance.pk)


def demand_role(role: Role, people: Iterable[User], *, field: str) -> None:
    """Raise Invalid on `field`, naming those who have another role."""
    if wrong := [str(person) for person in people if person.role != role]:
        text = _("%(people)s: not a %(role)s. Choose people whose role is %(role)s.")
        raise Invalid(fields={field: [text % {"people": ", ".join(wrong), "role": role.label}]})


def demand_seats(group: StudyGroup, seats: int) -> None:
    """Raise Invalid when the group has more students than `seats`."""
    if group.students_count > seats:
        text = _("%(count)s students are in the group: give it at least as many seats, or remove students first.")
        raise Invalid(fields={"max_students": [text % {"count": group.students_count}]})
