"""Who learns from whom, by public ids; one query."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Avg, Count, Exists, F, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from pydantic_core import to_jsonable_python

from api.gateway.arrays import MOST
from school.common.actor import Actor
from school.groups.queries import memberships_visible_to
from school.learning.models import Enrollment
from school.learning.queries import enrollments_visible_to, last_active
from school.people.models import User
from school.people.permissions import hidden_fields

type Row = dict[str, Any]

VALUES = ("uuid", "email", "first_name", "last_name", "username", "enrolled_courses", "progress", "last_activity")


def students_of(actor: Actor) -> list[Row]:
    """Who learns from the actor, by name: in their courses and in their groups; for admins, who learns at all.

    Progress is the mean of the courses that they are enrolled in, of those that the actor sees. Emails are null for who
    may not read them.
    """
    with_email = "email" not in hidden_fields(actor)
    return [told(row, with_email=with_email) for row in learning_from(actor).values(*VALUES)[:MOST]]


def learning_from(actor: Actor) -> QuerySet[User]:
    """The students with their figures."""
    entered = enrollments_visible_to(actor).filter(left_at=None)
    inside = memberships_visible_to(actor).filter(left_on=None, student=OuterRef("pk"))
    students = User.objects.filter(Exists(entered.filter(student=OuterRef("pk"))) | Exists(inside))
    return students.annotate(
        enrolled_courses=Coalesce(of_each(entered, Count("pk")), 0, output_field=IntegerField()),
        progress=of_each(entered, Avg("progress_percentage")),
        last_activity=latest_activity(entered),
    ).order_by("last_name", "first_name", "pk")


def of_each(entered: QuerySet[Enrollment], figure: Any) -> Subquery:
    """A figure over the student's enrolments; null without any."""
    own = entered.filter(student=OuterRef("pk")).order_by().values("student")
    return Subquery(own.annotate(figure=figure).values("figure"))


def latest_activity(entered: QuerySet[Enrollment]) -> Subquery:
    """When the student last did something in one of these courses; null before anything."""
    own = entered.filter(student=OuterRef("pk")).annotate(active_at=last_active())
    return Subquery(own.order_by(F("active_at").desc(nulls_last=True)).values("active_at")[:1])


def told(row: Mapping[str, Any], *, with_email: bool) -> Row:
    """A row of VALUES as plain JSON values."""
    name = f"{row['first_name']} {row['last_name']}".strip() or row["username"]
    return {
        "id": str(row["uuid"]),
        "name": name,
        "email": row["email"] if with_email else None,
        "enrolled_courses": row["enrolled_courses"],
        "total_progress": round(float(row["progress"] or 0), 1),
        "last_activity": to_jsonable_python(row["last_activity"]),
    }
