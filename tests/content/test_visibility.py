"""Who sees which courses and lessons, and that drafts stay with the editor."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries as AssertQueries

from content.actions import create_course
from content.body import body_as_data
from content.exposure import body
from content.models import CoursePage, LessonPage
from content.queries import courses_visible_to, units_visible_to
from school.common.actor import Actor, Door
from school.groups.models import StudyGroup
from school.lessons.actions import open_with_lesson, update_lesson
from school.lessons.models import Lesson
from school.people.choices import Role
from school.people.models import User
from tests.api.callers import Callers, api
from tests.content.conftest import lesson_page
from tests.world import SYSTEM, World, person

__all__ = ["api"]
pytestmark = pytest.mark.django_db


@pytest.fixture
def tree(course: CoursePage) -> CoursePage:
    """A published course with a published, a free and a drafted lesson, and a drafted course with a live lesson."""
    lesson_page(course, "Published")
    lesson_page(course, "Free", is_free_preview=True)
    lesson_page(course, "Draft", live=False)
    hidden = create_course(SYSTEM, title="Hidden", is_published=False)
    lesson_page(hidden, "Under a draft", is_free_preview=True)
    return course


def seen(actor: Actor) -> tuple[list[str], list[str]]:
    """Titles of the courses and of the lessons that the actor sees."""
    courses = [course.title for course in courses_visible_to(actor)]
    return courses, [unit.title for unit in units_visible_to(actor)]


ALL = (["Turkish A1", "Hidden"], ["Published", "Free", "Draft", "Under a draft"])


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (lambda: person("student"), (["Turkish A1"], ["Free"])),
        (lambda: person("other", Role.TEACHER), (["Turkish A1"], ["Free"])),
        (lambda: User.objects.get(username="teacher"), (["Turkish A1"], ["Published", "Free", "Draft"])),
        (lambda: person("editor", Role.TEACHER, ("editors",)), ALL),
        (lambda: person("operator", Role.TEACHER, ("operators",)), ALL),
        (lambda: person("boss", Role.ADMIN), ALL),
    ],
)
def test_people_see_what_is_theirs(
    tree: CoursePage, who: Callable[[], User], expected: tuple[list[str], list[str]]
) -> None:
    assert seen(Actor.person(who(), via=Door.API)) == expected


def test_without_a_login_only_free_previews(tree: CoursePage) -> None:
    assert seen(Actor.anonymous()) == (["Turkish A1"], ["Free"])


def test_the_product_itself_sees_all(tree: CoursePage) -> None:
    assert seen(SYSTEM) == ALL


@pytest.fixture
def taught(world: World) -> World:
    """A course that the other teacher's group learns, and one that nobody does, with pages of every kind in both."""
    for course in (world.course, create_course(SYSTEM, title="Foreign", instructor=world.teacher, is_published=True)):
        for kind in ("Page", "Other"):
            lesson_page(course, f"{course.title}: {kind}")
        lesson_page(course, f"{course.title}: Draft", live=False)
    return world


def read_by(teacher: User) -> list[str]:
    """The titles of the pages that are there for a teacher."""
    return [unit.title for unit in units_visible_to(Actor.person(teacher, via=Door.API))]


def test_a_teacher_reads_what_a_group_of_theirs_learns_and_no_draft_of_it(taught: World) -> None:
    assert read_by(taught.other_teacher) == ["Turkish A1: Page", "Turkish A1: Other"]
    StudyGroup.objects.filter(pk=taught.other_group.pk).update(teacher=taught.teacher)
    assert read_by(taught.other_teacher) == []
    assert read_by(taught.accountant) == []  # a teacher by role, with no courses and no groups


def test_a_course_that_is_no_longer_published_is_its_own_teachers_alone(taught: World) -> None:
    CoursePage.objects.filter(pk=taught.course.pk).update(live=False)
    assert read_by(taught.other_teacher) == []
    assert "Turkish A1: Page" in read_by(taught.teacher)


@pytest.mark.parametrize("live", [True, False])
def test_a_substitute_reads_the_page_of_the_class_that_they_hold(taught: World, *, live: bool) -> None:
    page, group_page = (LessonPage.objects.get(title=f"Turkish A1: {kind}") for kind in ("Page", "Other"))
    substitute = person("substitute", Role.TEACHER)
    held, opening, other = taught.lessons[-3:]
    Lesson.objects.filter(pk__in=[held.pk, opening.pk]).update(teacher=substitute)
    update_lesson(SYSTEM, instance=other, material=group_page)
    assert read_by(substitute) == []
    LessonPage.objects.filter(pk=page.pk).update(live=live)
    Lesson.objects.filter(pk=held.pk).update(material=page)
    assert read_by(substitute) == (["Turkish A1: Page"] if live else [])
    open_with_lesson(SYSTEM, unit=group_page, lesson=opening)
    assert read_by(substitute) == [*(["Turkish A1: Page"] if live else []), "Turkish A1: Other"]


def test_a_teacher_opens_no_page_by_naming_it_as_a_lessons_material(taught: World, api: Callers) -> None:
    foreign = LessonPage.objects.get(title="Foreign: Page")
    lesson = taught.other_group.lessons.order_by("starts_at")[0]
    path = f"/api/v1/data/lessons/{lesson.pk}/"
    assert api["other_teacher"]("PATCH", path, {"material": foreign.pk}).status == 404
    assert api["other_teacher"].get(f"/api/v1/data/units/{foreign.pk}/").status == 404
    own = LessonPage.objects.get(title="Turkish A1: Page")
    assert api["other_teacher"]("PATCH", path, {"material": own.pk}).json["material"] == own.pk


def test_what_a_teacher_may_read_is_one_statement(taught: World, django_assert_num_queries: AssertQueries) -> None:
    with django_assert_num_queries(1):
        assert len(read_by(taught.other_teacher)) == 2


def test_a_draft_of_a_published_lesson_does_not_leak(course: CoursePage) -> None:
    exercise = {"kind": "written", "prompt": "Old task", "expected_answer": "Old"}
    lesson = lesson_page(course, "Old title", body=[{"type": "exercise", "value": exercise, "id": "1"}])
    lesson.title = "New title"
    lesson.body = [("exercise", {**exercise, "prompt": "New task"})]
    lesson.save_revision()
    served = units_visible_to(SYSTEM).get(pk=lesson.pk)
    assert served.title == "Old title"
    assert [dict(block)["prompt"] for block in body_as_data(served)] == ["Old task"]
    served.get_latest_revision().publish()
    assert [dict(block)["prompt"] for block in body_as_data(LessonPage.objects.get())] == ["New task"]


def test_teachers_read_expected_answers_and_students_do_not(course: CoursePage, teacher: User) -> None:
    exercise = {"kind": "spoken", "prompt": "Say hello", "expected_answer": "Merhaba"}
    lesson = lesson_page(course, "Greetings", body=[{"type": "exercise", "value": exercise, "id": "1"}])
    assert dict(body(Actor.person(teacher, via=Door.API), lesson)[0])["expected_answer"] == "Merhaba"
    assert "expected_answer" not in body(Actor.person(person("student"), via=Door.API), lesson)[0]


def test_a_page_itself_is_served_to_those_who_may_read_it(tree: CoursePage, client: Client) -> None:
    assert client.get("/courses/").status_code == 200
    assert client.get("/courses/turkish-a1/").status_code == 200
    assert client.get("/courses/turkish-a1/free/").status_code == 200
    assert client.get("/courses/turkish-a1/published/").status_code == 404
    assert client.get("/courses/turkish-a1/draft/").status_code == 404
    assert client.get("/courses/hidden/").status_code == 404
    assert client.get("/courses/hidden/under-a-draft/").status_code == 404
    client.force_login(person("student"))
    assert client.get("/courses/turkish-a1/published/").status_code == 404
    client.force_login(person("other", Role.TEACHER))
    assert client.get("/courses/turkish-a1/published/").status_code == 404
    client.force_login(User.objects.get(username="teacher"))
    assert client.get("/courses/turkish-a1/published/").status_code == 200


def test_a_copied_page_gets_a_public_id_of_its_own(tree: CoursePage) -> None:
    twin = tree.copy(recursive=True, update_attrs={"slug": "twin", "title": "Twin"}, keep_live=False)
    twin.get_latest_revision().publish()
    assert twin.uuid != tree.uuid
    assert LessonPage.objects.values("uuid").distinct().count() == LessonPage.objects.count() == 7
    assert twin.created_at <= timezone.now()
