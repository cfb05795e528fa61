"""Courses made and changed outside the editor."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from content.actions import create_course, create_lesson, update_course, update_lesson
from content.models import CourseIndexPage, CoursePage, LessonPage
from school.audit.models import AuditChange, AuditEntry
from school.common.actor import Actor, Door
from school.common.errors import Conflict, Invalid, NotAllowed
from school.people.choices import Role
from school.people.models import User
from tests.world import SYSTEM, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(db: None) -> User:
    """Somebody who writes and publishes."""
    return person("editor", Role.TEACHER, ("head teachers",))


@pytest.fixture
def actor(editor: User) -> Actor:
    return Actor.person(editor, via=Door.ADMIN)


def test_a_new_course_is_a_page_under_the_list(actor: Actor, teacher: User) -> None:
    course = create_course(
        actor, title="IELTS", description="Band 7", category="exam", price=Decimal("900000.50"), instructor=teacher
    )
    assert course.get_parent().specific == CourseIndexPage.objects.get()
    assert (course.title, course.slug, course.live, course.owner) == ("IELTS", "ielts", False, actor.user)
    assert (course.price, course.currency, course.instructor) == (Decimal("900000.50"), "UZS", teacher)
    assert course.get_latest_revision().user == actor.user


def test_names_may_repeat(actor: Actor) -> None:
    slugs = [create_course(actor, title="Тил", is_published=True).slug for _number in range(2)]
    assert slugs == ["тил", "тил-2"]


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"title": ""}, {"title": ["This field cannot be blank."]}),
        ({"price": Decimal(-1)}, {"price": ["Ensure this value is greater than or equal to 0."]}),
        ({"currency": "sum"}, {}),
        ({"currency": "12"}, {"currency": ["Three capital letters of ISO 4217, for example UZS."]}),
    ],
)
def test_wrong_values_are_named(actor: Actor, values: dict[str, Any], fields: dict[str, list[str]]) -> None:
    if not fields:
        assert create_course(actor, **{"title": "Course", **values}).currency == "SUM"
        return
    with pytest.raises(Invalid) as refused:
        create_course(actor, **{"title": "Course", **values})
    assert refused.value.fields == fields
    assert not CoursePage.objects.exists()


def test_students_may_not_make_courses() -> None:
    with pytest.raises(NotAllowed):
        create_course(Actor.person(person("student"), via=Door.API), title="Mine")


def test_a_change_shows_at_once_and_is_recorded(actor: Actor, course: CoursePage) -> None:
    changed = update_course(actor, instance=course, title="Turkish A2", price=Decimal(700_000))
    assert (changed.title, changed.draft_title, changed.price) == ("Turkish A2", "Turkish A2", Decimal(700_000))
    assert (changed.live, changed.has_unpublished_changes) == (True, False)
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor, entry.via) == ("content.update_course", actor.user, "admin")
    row = AuditChange.objects.get(entry=entry, model="content.coursepage")
    assert (row.object_id, row.changes) == (str(course.pk), {"price": [0.0, 700_000.0]})
    titles = [row.changes.get("title") for row in AuditChange.objects.filter(entry=entry, model="wagtailcore.page")]
    assert ["Turkish A1", "Turkish A2"] in titles


def test_publishing_is_a_switch(actor: Actor, course: CoursePage) -> None:
    assert update_course(actor, instance=course, is_published=False).live is False
    assert update_course(actor, instance=course, is_published=True).live is True


def test_an_editors_draft_stays_a_draft(actor: Actor, course: CoursePage) -> None:
    course.description = "Not ready yet"
    course.save_revision()
    changed = update_course(actor, instance=course, price=Decimal(5))
    assert (changed.description, changed.price, changed.has_unpublished_changes) == ("", Decimal(5), True)
    draft = changed.get_latest_revision_as_object()
    assert (draft.description, draft.price) == ("Not ready yet", Decimal(5))


def test_a_page_that_waits_for_its_time_is_left_alone(actor: Actor, course: CoursePage) -> None:
    course.go_live_at = timezone.now() + timedelta(days=1)
    course.save_revision().publish()
    with pytest.raises(Conflict):
        update_course(actor, instance=course, price=Decimal(5))


def test_a_page_locked_by_somebody_else_is_left_alone(actor: Actor, course: CoursePage, teacher: User) -> None:
    CoursePage.objects.update(locked=True, locked_by=teacher)
    with pytest.raises(Conflict):
        update_course(actor, instance=course, price=Decimal(5))
    with pytest.raises(Conflict):
        update_course(SYSTEM, instance=course, price=Decimal(5))


def test_the_database_refuses_a_negative_price(course: CoursePage) -> None:
    with pytest.raises(Exception, match="content_course_price_not_negative"):
        CoursePage.objects.filter(pk=course.pk).update(price=-1)


def test_moving_a_page_holds_its_course_before_the_page(actor: Actor) -> None:
    course = create_course(actor, title="Course")
    first, second = (create_lesson(actor, course=course, title=title, is_published=False) for title in ("A", "B"))
    with CaptureQueriesContext(connection) as queries:
        update_lesson(actor, instance=second, title="B2", order=1)
    held = [query["sql"] for query in queries if "FOR UPDATE" in query["sql"]]
    assert ["content_coursepage" in held[0], "content_lessonpage" in held[1]] == [True, True]
    lessons = LessonPage.objects.child_of(course).order_by("path")
    assert list(lessons.values_list("pk", flat=True)) == [second.pk, first.pk]
