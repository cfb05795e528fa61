"""What the API may show of groups and memberships."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Q, QuerySet

from school.common.exposure import Computed, Exposure, Relation, expose
from school.common.expressions import name_of
from school.groups.actions import add_students, archive_group, create_group, delete_group, remove_student, update_group
from school.groups.models import Membership, StudyGroup
from school.groups.permissions import CUSTOM
from school.groups.queries import current_memberships, groups_named_by, groups_visible_to, memberships_visible_to
from school.people.models import User

IDS_OF_STUDENTS = ArraySubquery(
    current_memberships().filter(group=OuterRef("pk")).order_by("student_id").values("student_id")
)


def groups_of(students: QuerySet[User]) -> Q:
    """Groups in which one of `students` is now."""
    return Q(pk__in=current_memberships().filter(student__in=students).values("group"))


expose(
    Exposure(
        name="groups",
        model=StudyGroup,
        read=(
            "id",
            "name",
            "course",
            Computed("course_name", str, F("course__title")),
            "teacher",
            Computed("teacher_name", str, name_of("teacher"), "First and last name"),
            "start_date",
            "end_date",
            "max_students",
            "students_count",
            Computed("students", list[int], IDS_OF_STUDENTS, "Who is in the group now; for teachers and staff"),
            "description",
            "is_active",
            "created_at",
            "updated_at",
        ),
        visible_to=groups_visible_to,
        named_by=groups_named_by,
        filters=(
            "id",
            "name",
            "course",
            "teacher",
            Relation("students", User, groups_of),
            "start_date",
            "end_date",
            "max_students",
            "students_count",
            "is_active",
            "created_at",
            "updated_at",
        ),
        ordering=("id", "name", "start_date", "end_date", "students_count", "created_at", "updated_at"),
        default_ordering=("name", "id"),
        search=("name", "description", "course__title", "teacher__first_name", "teacher__last_name"),
        restricted={"students": "groups.list_students"},
        custom=CUSTOM.published(),
        create=create_group,
        update=update_group,
        delete=delete_group,
        actions={"add-students": add_students, "remove-student": remove_student, "archive": archive_group},
    )
)

expose(
    Exposure(
        name="memberships",
        model=Membership,
        read=(
            "id",
            "group",
            Computed("group_name", str, F("group__name")),
            "student",
            Computed("student_name", str, name_of("student"), "First and last name"),
            "joined_on",
            "left_on",
        ),
        visible_to=memberships_visible_to,
        filters=("id", "group", "group__course", "group__teacher", "student", "joined_on", "left_on"),
        ordering=("id", "group", "student", "joined_on", "left_on"),
        default_ordering=("group", "id"),
        search=("student__first_name", "student__last_name", "group__name"),
    )
)
