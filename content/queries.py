"""Which courses and lessons there are for whom, and what is due to be published."""

from datetime import datetime

from django.db.models import Exists, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Left, Length
from wagtail.models import Page, Revision

from content.models import CoursePage, CourseVideo, LessonPage
from school.common.actor import Actor
from school.people.choices import Role

OVERSEE = "content.view_coursepage"  # who holds it on the staff sees all courses, and all of them


def courses_visible_to(actor: Actor) -> QuerySet[CoursePage]:
    """Published courses for everybody, with drafts of their own for teachers and all drafts for staff who see courses.

    In the editor's order. A row holds what was last published; what an editor has only drafted is not in it.
    """
    courses: QuerySet[CoursePage] = CoursePage.objects.order_by("path")
    if actor.oversees(OVERSEE):
        return courses
    return courses.filter(Q(live=True) | own(actor))


def units_visible_to(actor: Actor) -> QuerySet[LessonPage]:
    """Published lesson pages of published courses: for students those of their groups' courses and of courses they are
    enrolled in, for teachers all and their own drafts besides, for staff every page; for everybody those that are
    marked as free previews.

    In the editor's order.
    """
    units: QuerySet[LessonPage] = LessonPage.objects.order_by("path")
    if actor.oversees("content.view_lessonpage"):
        return units
    published = Q(live=True) & Q(Exists(course_of_unit().filter(live=True)))
    if actor.role == Role.TEACHER:
        return units.filter(published | Q(Exists(course_of_unit().filter(own(actor)))))
    opened = Q(Exists(course_of_unit().filter(attended(actor)))) | Q(Exists(course_of_unit().filter(enrolled(actor))))
    return units.filter(published, Q(is_free_preview=True) | opened)


def own(actor: Actor) -> Q:
    """Courses that the actor teaches."""
    return Q(instructor=actor.user_id) if actor.role == Role.TEACHER else Q(pk__in=[])


def attended(actor: Actor) -> Q:
    """Courses that a group learns in which the actor is now; by the relation's name, for groups stand above content."""
    if actor.user_id is None:
        return Q(pk__in=[])
    return Q(study_groups__memberships__student=actor.user_id, study_groups__memberships__left_on=None)


def enrolled(actor: Actor) -> Q:
    """Courses that the actor is enrolled in now; by the relation's name too, for learning stands above content."""
    if actor.user_id is None:
        return Q(pk__in=[])
    return Q(enrollments__student=actor.user_id, enrollments__left_at=None)


def videos_open_to(actor: Actor) -> QuerySet[CoursePage]:
    """The visible courses whose video the actor may see: all to teachers and staff, to others those that cost nothing,
    that their group learns, or that they are enrolled in.
    """
    courses = courses_visible_to(actor)
    if actor.oversees(OVERSEE) or actor.role == Role.TEACHER:
        return courses
    every = CoursePage.objects.order_by()
    of_groups, entered = (every.filter(mine(actor)).values("pk") for mine in (attended, enrolled))
    return courses.filter(Q(price=0) | Q(pk__in=of_groups) | Q(pk__in=entered))


def video_of_course(actor: Actor, course_id: int) -> CourseVideo | None:
    """The course's own video, if there is one and the actor may see it."""
    return CourseVideo.objects.filter(course__in=videos_open_to(actor).values("pk"), course_id=course_id).first()


def course_of_unit() -> QuerySet[CoursePage]:
    """The course of the lesson page in the outer query: the page whose path is the lesson's without its last step."""
    parent_path = Left(OuterRef("path"), Length(OuterRef("path")) - Page.steplen)
    courses: QuerySet[CoursePage] = CoursePage.objects.order_by().filter(path=parent_path)
    return courses


def course_id_of_unit() -> Subquery:
    """The course's id as an expression over lesson pages."""
    return Subquery(course_of_unit().values("pk")[:1], output_field=IntegerField())


def publishing_is_due(at: datetime) -> bool:
    """Whether a page's time to appear or to expire had come at `at`."""
    appears = Revision.objects.filter(approved_go_live_at__lt=at).exists()
    return bool(appears or Page.objects.filter(live=True, expire_at__lt=at).exists())
