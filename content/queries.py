"""Which courses and lessons there are for whom, and what is due to be published."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import (
    BooleanField,
    Case,
    CharField,
    Count,
    Exists,
    F,
    Func,
    IntegerField,
    Model,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast, Concat, Left, Length, Now
from wagtail.models import Page, Revision

from content.models import CoursePage, CourseVideo, HostedVideo, LessonPage
from content.rules import PICTURES, VIMEO_NUMBER
from school.common.actor import Actor
from school.people.choices import Role

HAS_VIDEO_BLOCK = """%(expressions)s::jsonb @> '[{"type": "video"}]'"""
OVERSEE = "content.view_coursepage"  # who holds it on the staff sees all courses, and all of them
# Of a page that waits for a group's dated lesson: the lesson has begun, on the database's clock, and takes place.
HAS_BEGUN = Q(lesson__starts_at__lte=Now()) & ~Q(lesson__status="cancelled")


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
    enrolled in, for teachers those of the courses that their groups learn and of the lessons that they hold, for
    everybody those that are marked as free previews. Teachers have every page of their own courses besides, drafts too,
    and staff every page. A page that opens with a group's dated lesson is there for the group from then on.

    In the editor's order.
    """
    units: QuerySet[LessonPage] = LessonPage.objects.order_by("path")
    if actor.oversees("content.view_lessonpage"):
        return units
    published = Q(live=True) & Q(Exists(course_of_unit().filter(live=True)))
    if actor.role == Role.TEACHER:
        kept = Q(Exists(course_of_unit().filter(own(actor))))
        opened = Q(Exists(course_of_unit().filter(taught(actor)))) | in_lesson_of(actor)
        return units.filter(kept | (published & (Q(is_free_preview=True) | opened)))
    opened = Q(opened_in_group(actor)) | Q(Exists(course_of_unit().filter(enrolled(actor))))
    return units.filter(published, Q(is_free_preview=True) | opened)


def own(actor: Actor) -> Q:
    """Courses that the actor teaches."""
    return Q(instructor=actor.user_id) if actor.role == Role.TEACHER else Q(pk__in=[])


def taught(actor: Actor) -> Q:
    """Courses that a group of the teacher's learns; by the relation's name, for groups stand above content."""
    return Q(study_groups__teacher=actor.user_id) if actor.role == Role.TEACHER else Q(pk__in=[])


def in_lesson_of(actor: Actor) -> Q:
    """Lesson pages that are the material of a dated lesson which the actor holds, perhaps for another teacher's group,
    or that open with it. Both stand above content: they are found by their relations' names.
    """
    held = behind(LessonPage, "lessons").filter(material=OuterRef("pk"), teacher=actor.user_id)
    opening = behind(LessonPage, "openings").filter(unit=OuterRef("pk"), lesson__teacher=actor.user_id)
    return Q(Exists(held)) | Q(Exists(opening))


def attended(actor: Actor) -> Q:
    """Courses that a group learns in which the actor is now; by the relation's name, for groups stand above content."""
    if actor.user_id is None:
        return Q(pk__in=[])
    return Q(study_groups__memberships__student=actor.user_id, study_groups__memberships__left_on=None)


def opened_in_group(actor: Actor) -> Exists:
    """Whether one of the actor's groups learns the course of the lesson page in the outer query, and the page does not
    wait there for a dated lesson. Groups and openings stand above content: they are found by their relations' names.
    """
    if actor.user_id is None:
        return Exists(CoursePage.objects.none())
    waiting = behind(LessonPage, "openings").filter(unit=OuterRef(OuterRef("pk")), group=OuterRef("pk"))
    groups = behind(CoursePage, "study_groups").filter(
        memberships__student=actor.user_id,
        memberships__left_on=None,
        course__path=Left(OuterRef("path"), Length(OuterRef("path")) - Page.steplen),
    )
    return Exists(groups.exclude(Exists(waiting.exclude(HAS_BEGUN))))


def behind(model: type[Model], relation: str) -> QuerySet[Any]:
    """All rows of the model that points at `model` under this name."""
    related: Any = model._meta.get_field(relation).related_model
    rows: QuerySet[Any] = related._base_manager.order_by()
    return rows


def enrolled(actor: Actor) -> Q:
    """Courses that the actor is enrolled in now; by the relation's name too, for learning stands above content."""
    if actor.user_id is None:
        return Q(pk__in=[])
    return Q(enrollments__student=actor.user_id, enrollments__left_at=None)


def videos_open_to(actor: Actor) -> QuerySet[CoursePage]:
    """The visible courses whose video the actor may see: all to staff, to others those that cost nothing, that their
    group learns, and that they are enrolled in or teach.
    """
    courses = courses_visible_to(actor)
    if actor.oversees(OVERSEE):
        return courses
    every, ways = CoursePage.objects.order_by(), (own, taught) if actor.role == Role.TEACHER else (attended, enrolled)
    of_groups, mine = (every.filter(way(actor)).values("pk") for way in ways)
    return courses.filter(Q(price=0) | Q(pk__in=of_groups) | Q(pk__in=mine))


def video_of_course(actor: Actor, course_id: int) -> CourseVideo | None:
    """The course's own video, if there is one and the actor may see it."""
    return CourseVideo.objects.filter(course__in=videos_open_to(actor).values("pk"), course_id=course_id).first()


def picture_of_course() -> Case:
    """The address of the picture that catalogues show of a course, as an expression over courses; empty without one.

    The chosen image, else what the course's address says, else a still of its own video. What is ours is below
    PICTURES, wherever storage has it.
    """
    ours = Concat(Value(PICTURES), Cast("uuid", CharField()))
    still = CourseVideo.objects.order_by().filter(course=OuterRef("pk"), poster__isnull=False)
    return Case(
        When(image__isnull=False, then=ours),
        When(~Q(image_url=""), then=F("image_url")),
        When(Exists(still), then=ours),
        default=Value(""),
        output_field=CharField(),
    )


def image_of_course(uuid: UUID) -> Any:
    """The image that PICTURES has of a course; None without one."""
    course = CoursePage.objects.select_related("image").filter(uuid=uuid).first()
    if course is None or course.image:
        return course and course.image
    film = CourseVideo.objects.select_related("poster").filter(course=course).first()
    return film and film.poster


def with_video(units: QuerySet[LessonPage]) -> QuerySet[LessonPage]:
    """Those of the lesson pages that have a video: their own, or one among their blocks."""
    block = Func(F("body"), template=HAS_VIDEO_BLOCK, output_field=BooleanField())
    return units.annotate(has_video_block=block).filter(Q(has_video_block=True) | ~Q(video_url=""))


def state_of_video() -> Subquery:
    """How far Vimeo is with the video at a page's address, as an expression over pages; None unless the school has put
    it there. `states_of` says the same of any address.
    """
    number = Func(OuterRef("video_url"), Value(VIMEO_NUMBER), function="substring", output_field=CharField())
    return Subquery(HostedVideo.objects.order_by().filter(number=number).values("state")[:1])


def is_played(number: str) -> bool:
    """Whether a published page plays the video with this number at Vimeo."""
    address = f"[^0-9]{number}([^0-9]|$)"
    lessons = LessonPage.objects.filter(live=True).annotate(text=Cast("body", TextField()))
    lessons = lessons.filter(Q(video_url__regex=address) | Q(text__regex=address))
    return bool(lessons.exists() or CoursePage.objects.filter(live=True, video_url__regex=address).exists())


def course_of_unit() -> QuerySet[CoursePage]:
    """The course of the lesson page in the outer query: the page whose path is the lesson's without its last step."""
    parent_path = Left(OuterRef("path"), Length(OuterRef("path")) - Page.steplen)
    courses: QuerySet[CoursePage] = CoursePage.objects.order_by().filter(path=parent_path)
    return courses


def course_id_of_unit() -> Subquery:
    """The course's id as an expression over lesson pages."""
    return Subquery(course_of_unit().values("pk")[:1], output_field=IntegerField())


def place_of_unit() -> Subquery:
    """The lesson page's place among all pages of its course, drafts too, from 1; an expression over lesson pages."""
    course_path = Left(OuterRef("path"), Length(OuterRef("path")) - Page.steplen)
    until_it = LessonPage.objects.order_by().filter(path__gt=course_path, path__lte=OuterRef("path"))
    counted = until_it.values("depth").annotate(many=Count("pk"))
    return Subquery(counted.values("many"), output_field=IntegerField())


def units_kept_by(actor: Actor) -> QuerySet[LessonPage]:
    """What `units_visible_to` gives, for teachers only of the courses that they teach."""
    units = units_visible_to(actor)
    if actor.role != Role.TEACHER or actor.oversees("content.view_lessonpage"):
        return units
    return units.filter(Exists(course_of_unit().filter(own(actor))))


def publishing_is_due(at: datetime) -> bool:
    """Whether a page's time to appear or to expire had come at `at`."""
    return bool(due_revisions(at).exists() or expired_pages(at).exists())


def due_revisions(at: datetime) -> QuerySet[Revision]:
    """What was approved to appear before `at`, in the order of its time."""
    revisions: QuerySet[Revision] = Revision.objects.filter(approved_go_live_at__lt=at).order_by("approved_go_live_at")
    return revisions


def expired_pages(at: datetime) -> QuerySet[Page]:
    """The published pages that were to expire before `at`, in the order of their time."""
    pages: QuerySet[Page] = Page.objects.filter(live=True, expire_at__lt=at).order_by("expire_at")
    return pages
