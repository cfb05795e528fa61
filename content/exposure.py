"""Courses and their lessons in the API."""

from django.db.models import F

from content.actions import (
    copy_course,
    create_course,
    create_lesson,
    delete_course,
    delete_lesson,
    update_course,
    update_lesson,
)
from content.body import body_as_data
from content.checking import check_answers
from content.choices import HostingState
from content.models import CoursePage, LessonPage
from content.permissions import CUSTOM, sees_answers
from content.queries import (
    OVERSEE,
    course_id_of_unit,
    courses_visible_to,
    picture_of_course,
    place_of_unit,
    state_of_video,
    units_visible_to,
)
from content.search import full_text
from content.shapes import BlockData
from school.common.actor import Actor
from school.common.exposure import Computed, Exposure, Rendered, expose

STATE = "How far Vimeo is with a video that was uploaded from here, to be shown when it is ready; null of any other."


def body(actor: Actor, page: LessonPage) -> list[BlockData]:
    """The blocks as `actor` may see them; those who may write lessons see drafts too."""
    writes = sees_answers(actor)
    return body_as_data(page, with_answers=writes, drafts=writes)


expose(
    Exposure(
        name="courses",
        model=CoursePage,
        read=(
            "id",
            "uuid",
            "title",
            Computed("name", str, F("title"), "The same as its title."),
            "description",
            "category",
            "price",
            "currency",
            "instructor",
            Computed("image_url", str, picture_of_course(), "The picture that catalogues show; empty without one."),
            "video_url",
            Computed("is_published", bool, F("live"), "Whether it is published now."),
            "created_at",
            "updated_at",
        ),
        visible_to=courses_visible_to,
        custom=CUSTOM.published(),
        restricted={"video_url": OVERSEE},  # of a course with a price it is part of what is paid for
        filters=(
            "id",
            "title",
            "name",
            "category",
            "price",
            "currency",
            "instructor",
            "image_url",
            "is_published",
            "created_at",
            "updated_at",
        ),
        ordering=("id", "title", "name", "price", "created_at", "updated_at"),
        default_ordering=("id",),
        search=full_text(CoursePage),
        create=create_course,
        update=update_course,
        delete=delete_course,
        actions={"copy": copy_course},
    )
)
expose(
    Exposure(
        name="units",
        model=LessonPage,
        read=(
            "id",
            "uuid",
            Computed("course", int, course_id_of_unit(), "The course it belongs to."),
            Computed("order", int, place_of_unit(), "Its place among all pages of the course, from 1."),
            "title",
            "description",
            "video_url",
            Computed("video_state", HostingState | None, state_of_video(), STATE),
            "video_seconds",
            "duration_minutes",
            "is_free_preview",
            Computed("is_published", bool, F("live"), "Whether it is published now."),
            "created_at",
            "updated_at",
        ),
        rendered={"body": Rendered(list[BlockData], body, "The content, block by block.")},
        visible_to=units_visible_to,
        filters=("course", "duration_minutes", "is_free_preview", "is_published", "created_at", "updated_at"),
        ordering=("id", "title", "created_at", "updated_at"),
        default_ordering=("path",),
        search=full_text(LessonPage),
        create=create_lesson,
        update=update_lesson,
        delete=delete_lesson,
        actions={"check": check_answers},
    )
)
