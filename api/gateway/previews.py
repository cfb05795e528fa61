"""A draft in a frontend: what a ticket of the editor's room opens, in the same words as what is published."""

from typing import Any
from urllib.parse import urljoin
from uuid import uuid4

from api.gateway.catalogue import course_as_row, course_path, lesson_as_row, lesson_offered, offered_lessons
from content.body import body_as_data
from content.drafts import draft_behind
from content.models import CoursePage, LessonPage, states_of
from content.rules import PICTURE_SIZE
from school.common import clock
from school.common.actor import Actor

type Row = dict[str, Any]

READER = Actor.anonymous()


def draft_told(ticket: str, site: str) -> Row:
    """`{kind, course, lesson}` of the draft; Unauthenticated when the ticket opens none. `site` is our own address."""
    page: Any = draft_behind(ticket)
    if page.created_at is None:  # not saved yet
        page.created_at = page.updated_at = clock.now()
    if isinstance(page, CoursePage):
        return {"kind": "course", "course": course_drafted(page, site), "lesson": None}
    return {"kind": "lesson", "course": None, "lesson": lesson_drafted(page)}


def course_drafted(course: CoursePage, site: str) -> Row:
    """The course with its published lessons, and with the picture that is chosen in the draft."""
    lessons = [lesson_offered(READER, lesson) for lesson in offered_lessons(READER, [course])]
    chosen = course.image and urljoin(site, course.image.get_rendition(PICTURE_SIZE).url)
    return course_as_row(course, chosen or course.image_url, lessons)


def lesson_drafted(page: LessonPage) -> Row:
    """The lesson where it stands in its course, or would stand, with its blocks as students get them."""
    lesson: Any = page
    course = CoursePage.objects.get(path=course_path(page))
    lesson.course_uuid = course.uuid
    lesson.video_state = states_of([page.video_url]).get(page.video_url)
    lesson.place = LessonPage.objects.child_of(course).filter(path__lt=page.path).count() + 1
    for block in page.body:
        block.id = block.id or str(uuid4())  # of a new one; it keeps none until it is saved
    return {**lesson_as_row(READER, lesson), "body": body_as_data(page, drafts=True)}
