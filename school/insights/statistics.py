"""The school's figures, counted from its rows when somebody asks; each of the five readings is one statement.

Staff see the figures of the school that their rights open, teachers those of their own courses, and money is for who
keeps the books. Days, weeks and months are the school's.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import (
    Count,
    DecimalField,
    Exists,
    ExpressionWrapper,
    F,
    Func,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
)
from django.db.models.functions import Coalesce

from content.models import CoursePage, CourseVideo, LessonPage
from content.queries import OVERSEE as SEE_COURSES
from content.queries import course_of_unit, courses_visible_to, with_video
from school.common import clock
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.insights.statements import Reading, first, how_many, of_all, together, total
from school.learning.models import Enrollment, WatchedVideo
from school.learning.models.watching import SecondsField
from school.learning.queries import OVERSEE as SEE_ENROLLMENTS
from school.payments.books import EARNING, MONEY, NOTHING, journal_visible_to
from school.payments.books import SEE as SEE_MONEY
from school.payments.choices import LedgerAccount
from school.people.choices import Role
from school.people.models import Session, User
from school.preferences.queries import currency_now

ACTIVE_DAYS = 30
SECONDS_IN = "(SELECT coalesce(sum(upper(part) - lower(part)), 0) FROM unnest(%(expressions)s) part)"
PERCENT: DecimalField[Any, Any] = DecimalField(max_digits=4, decimal_places=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The school at a glance; what is None is not the actor's to see."""

    total_courses: int
    total_videos: int
    total_students: int | None = None
    active_students_today: int | None = None
    new_enrollments_this_week: int | None = None
    total_revenue: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Courses:
    """How many courses there are; those without a category stand under the empty one."""

    total_courses: int
    published_courses: int
    draft_courses: int
    courses_by_category: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Students:
    """How many students there are, how many of them were here in the last 30 days, how many came this month, and of how
    many enrolments, in percent, the course was completed.
    """

    total_students: int
    active_students: int
    new_students_this_month: int
    completion_rate: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A lesson by its public id, and how often its video was watched."""

    id: str
    title: str
    views: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Videos:
    """How many videos there are, and how many seconds of them were watched, each second once a viewer."""

    total_videos: int
    watched_seconds: int
    most_watched_video: Watched | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseRevenue:
    """What a course has brought in, and how many are in it."""

    course_id: str
    course_name: str
    revenue: Decimal
    enrollments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Revenue:
    """Confirmed less refunded money in the school's currency, this month's, and what each course has brought, the most
    first. Money that was for no course is in the totals alone.
    """

    total_revenue: Decimal
    monthly_revenue: Decimal
    revenue_by_course: list[CourseRevenue] = field(default_factory=list)


def overview(actor: Actor) -> Overview:
    """The figures that the actor may see; NotAllowed for who may see none."""
    courses = counted_courses(actor)
    readings: dict[str, Reading] = {"total_courses": how_many(courses)} | videos_read(courses)
    if sees_students(actor):
        week = start_of_day(days_ago=clock.today().weekday())
        students, entered = counted_students(actor), counted_enrollments(actor)
        readings["total_students"] = how_many(students)
        readings["active_students_today"] = how_many(students.filter(Exists(seen_since(days_ago=0))))
        readings["new_enrollments_this_week"] = how_many(entered.filter(enrolled_at__gte=week))
    if actor.oversees(SEE_MONEY):
        readings["total_revenue"] = of_all(earned(actor), net())
    found = together(readings)
    found["total_videos"] += found.pop("course_videos")
    return Overview(**found)


def courses(actor: Actor) -> Courses:
    """The courses that the actor keeps; NotAllowed for who keeps none."""
    rows = counted_courses(actor).order_by("category").values_list("category")
    counted = list(rows.annotate(many=Count("pk"), published=Count("pk", filter=Q(live=True))))
    every, published = (sum(row[place] for row in counted) for place in (1, 2))
    return Courses(
        total_courses=every,
        published_courses=published,
        draft_courses=every - published,
        courses_by_category={category: many for category, many, _published in counted},
    )


def students(actor: Actor) -> Students:
    """The students whom the actor teaches or keeps; NotAllowed for who does neither."""
    if not sees_students(actor):
        raise NotAllowed
    month = start_of_day(days_ago=clock.today().day - 1)
    everyone, entered = counted_students(actor), counted_enrollments(actor)
    seen = everyone.filter(Exists(seen_since(days_ago=ACTIVE_DAYS - 1)))
    found = together(
        {
            "total_students": how_many(everyone),
            "active_students": how_many(seen),
            "new_students_this_month": how_many(everyone.filter(created_at__gte=month)),
            "completion_rate": of_all(entered, completed_share()),
        }
    )
    return Students(**found)


def videos(actor: Actor) -> Videos:
    """The videos of the courses that the actor keeps; NotAllowed for who keeps none."""
    kept = counted_courses(actor)
    watched = WatchedVideo.objects.filter(lesson__in=filmed(kept).values("pk"))
    most = watched.values(uuid=F("lesson__uuid"), title=F("lesson__title")).annotate(views=Sum("views"))
    found = together(
        videos_read(kept)
        | {
            "watched_seconds": total(watched.values_list(seconds_seen())),
            "most_watched_video": first(most.order_by("-views", "title")),
        }
    )
    shown = found["most_watched_video"]
    return Videos(
        total_videos=found["total_videos"] + found["course_videos"],
        watched_seconds=found["watched_seconds"],
        most_watched_video=shown and Watched(id=shown["uuid"], title=shown["title"], views=shown["views"]),
    )


def revenue(actor: Actor) -> Revenue:
    """What the school has earned; NotAllowed for who does not keep the books."""
    if not actor.oversees(SEE_MONEY):
        raise NotAllowed
    month = start_of_day(days_ago=clock.today().day - 1)
    rows = list(
        earned(actor)
        .values(course=of_course("pk"), uuid=of_course("uuid"), name=of_course("title"))
        .annotate(
            net=net(),
            lately=net(Q(happened_at__gte=month)),
            entered=Coalesce(Subquery(entered_in_course()), 0, output_field=IntegerField()),
        )
        .order_by("-net", "course")
    )
    return Revenue(
        total_revenue=sum((row["net"] for row in rows), NOTHING),
        monthly_revenue=sum((row["lately"] for row in rows), NOTHING),
        revenue_by_course=[
            CourseRevenue(
                course_id=str(row["uuid"]), course_name=row["name"], revenue=row["net"], enrollments=row["entered"]
            )
            for row in rows
            if row["course"]
        ],
    )


def keeps_own(actor: Actor) -> bool:
    """Whether the figures are of the courses that the actor teaches."""
    return actor.role == Role.TEACHER and not getattr(actor.user, "is_staff", False)


def sees_students(actor: Actor) -> bool:
    """Whether figures of students are the actor's to see."""
    return actor.oversees(SEE_ENROLLMENTS) or keeps_own(actor)


def counted_courses(actor: Actor) -> QuerySet[CoursePage]:
    """All courses for staff who see drafts, for teachers their own; NotAllowed for others."""
    courses = courses_visible_to(actor).order_by()
    if actor.oversees(SEE_COURSES):
        return courses
    if not keeps_own(actor):
        raise NotAllowed
    return courses.filter(instructor=actor.user_id)


def counted_students(actor: Actor) -> QuerySet[User]:
    """All students, of whom we still know who they are; for teachers those who are in a course of theirs."""
    everyone = User.objects.filter(role=Role.STUDENT, anonymised_at=None)
    if actor.oversees(SEE_ENROLLMENTS):
        return everyone
    return everyone.filter(Exists(counted_enrollments(actor).filter(student=OuterRef("pk"), left_at=None)))


def counted_enrollments(actor: Actor) -> QuerySet[Enrollment]:
    """All enrolments; for teachers those in their courses."""
    enrollments = Enrollment.objects.order_by()
    return enrollments if actor.oversees(SEE_ENROLLMENTS) else enrollments.filter(course__instructor=actor.user_id)


def seen_since(*, days_ago: int) -> QuerySet[Session]:
    """Logins of the person in the outer query that were used on one of these days."""
    return Session.objects.filter(user=OuterRef("pk"), seen_on__gte=clock.today() - timedelta(days=days_ago))


def completed_share() -> Func:
    """Completed enrolments over all of them, in percent: the one arithmetic of progress."""
    return Func(Count("completed_at"), Count("pk"), function="learning_share", output_field=PERCENT)


def filmed(courses: QuerySet[CoursePage]) -> QuerySet[LessonPage]:
    """The lessons of these courses that have a video."""
    in_them = course_of_unit().filter(pk__in=courses.values("pk"))
    return with_video(LessonPage.objects.filter(Exists(in_them)))


def seconds_seen() -> Func:
    """The different seconds of a video that somebody has seen; those beyond its length are nobody's."""
    length = Func(Value(0), Coalesce("lesson__video_seconds", "duration"), function="int4range")
    video = Func(length, function="int4multirange", output_field=SecondsField())
    seen = ExpressionWrapper(F("watched") * video, output_field=SecondsField())
    return Func(seen, template=SECONDS_IN, output_field=IntegerField())


def videos_read(courses: QuerySet[CoursePage]) -> dict[str, Reading]:
    """How many videos of lessons there are, and of courses as a whole."""
    film = CourseVideo.objects.filter(course=OuterRef("pk"))
    own = courses.filter(~Q(video_url="") | Exists(film))
    return {"total_videos": how_many(filmed(courses)), "course_videos": how_many(own)}


def earned(actor: Actor) -> QuerySet[Any]:
    """What was earned and given back in the school's currency, as the books have it."""
    return journal_visible_to(actor).filter(EARNING, currency=currency_now()).order_by()


def net(condition: Q | None = None) -> Coalesce:
    """Credits of revenue less its debits."""
    came, went = (Q(**{side: LedgerAccount.REVENUE}) for side in ("credit", "debit"))
    amounts = (Sum("amount", filter=side & condition if condition else side) for side in (came, went))
    credited, debited = (Coalesce(amount, NOTHING, output_field=MONEY) for amount in amounts)
    return Coalesce(credited - debited, NOTHING, output_field=MONEY)


def of_course(name: str) -> Coalesce:
    """A value of the course that was paid: the payment's own, or its group's."""
    return Coalesce(f"payment__course__{name}", f"payment__group__course__{name}")


def entered_in_course() -> QuerySet[Any, Any]:
    """How many are in the course of the outer query."""
    entered = Enrollment.objects.filter(course=OuterRef("course"), left_at=None).order_by()
    return entered.values("course").annotate(many=Count("pk")).values("many")


def start_of_day(*, days_ago: int) -> datetime:
    """When a day began at the school."""
    return clock.day_bounds(clock.today() - timedelta(days=days_ago))[0]
