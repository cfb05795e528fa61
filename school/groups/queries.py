"""Which groups and memberships there are, and for whom."""

from django.db.models import Exists, OuterRef, QuerySet

from school.common.actor import Actor
from school.groups.models import Membership, StudyGroup
from school.people.choices import Role
from school.people.models import User


def groups_visible_to(actor: Actor) -> QuerySet[StudyGroup]:
    """All groups for staff who see groups, their own for teachers, the ones they are in for students."""
    if actor.oversees("groups.view_studygroup"):
        return StudyGroup.objects.all()
    if actor.user_id is None:
        return StudyGroup.objects.none()
    return groups_taught_by(actor.user_id) if actor.role == Role.TEACHER else groups_attended_by(actor.user_id)


def groups_named_by(actor: Actor) -> QuerySet[StudyGroup]:
    """Whose ids the actor may write where a group is meant: those they see, or any for who need not see them."""
    if actor.oversees("groups.name_groups"):
        return StudyGroup.objects.all()
    return groups_visible_to(actor)


def memberships_visible_to(actor: Actor) -> QuerySet[Membership]:
    """All memberships for staff who see them, those of their groups for teachers, their own for students."""
    if actor.oversees("groups.view_membership"):
        return Membership.objects.all()
    if actor.user_id is None:
        return Membership.objects.none()
    if actor.role == Role.TEACHER:
        return Membership.objects.filter(group__teacher_id=actor.user_id)
    return Membership.objects.filter(student_id=actor.user_id)


def current_memberships() -> QuerySet[Membership]:
    """Memberships of students who have not left."""
    return Membership.objects.filter(left_on=None)


def memberships_taught_by(user_id: int | None) -> QuerySet[Membership]:
    """Where the student of the outer row is now in a group of the teacher with this id."""
    return current_memberships().filter(student=OuterRef("student"), group__teacher=user_id)


def groups_taught_by(user_id: int) -> QuerySet[StudyGroup]:
    """The groups whose teacher has this id."""
    return StudyGroup.objects.filter(teacher_id=user_id)


def groups_attended_by(user_id: int) -> QuerySet[StudyGroup]:
    """The groups in which the student with this id is now."""
    return StudyGroup.objects.filter(Exists(current_memberships().filter(group=OuterRef("pk"), student_id=user_id)))


def current_students(group: StudyGroup) -> QuerySet[User]:
    """Who is in the group now, by name."""
    inside = current_memberships().filter(group=group, student=OuterRef("pk"))
    return User.objects.filter(Exists(inside)).order_by("last_name", "first_name", "pk")
