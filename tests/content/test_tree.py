"""Courses and lessons as a tree: order, new editions, revisions compared and restored."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from content.actions import copy_course, create_course
from content.models import CoursePage, LessonPage
from school.audit.models import AuditEntry
from school.common.actor import Actor, Door
from school.common.errors import NotAllowed
from school.learning.actions import grant_access
from school.learning.models import Enrollment
from school.people.choices import Role
from school.people.models import User
from tests.content.conftest import lesson_page
from tests.content.room import add, browser, edit, head_teacher, lesson_form, page, text
from tests.world import SYSTEM, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def full(course: CoursePage) -> CoursePage:
    """A course with a published lesson that expires, a drafted one with a newer draft, and a student."""
    lesson_page(course, "One", expire_at=timezone.now() + timedelta(days=9), locked=True)
    two = lesson_page(course, "Two", live=False)
    two.title = "Two, newer"
    two.save_revision()
    grant_access(SYSTEM, student=person("student"), course=course)
    return course


def lessons(course: CoursePage) -> list[LessonPage]:
    return list(LessonPage.objects.child_of(course).order_by("path"))


def test_a_new_edition_is_the_whole_course_as_a_draft(full: CoursePage, teacher: User) -> None:
    copy = copy_course(SYSTEM, instance=full)
    assert (copy.title, copy.slug, copy.live) == ("Turkish A1 (2)", "turkish-a1-2", False)
    assert (copy.instructor, copy.category, copy.price) == (teacher, full.category, full.price)
    assert copy.uuid != full.uuid
    assert [(each.draft_title, each.live) for each in lessons(copy)] == [("One", False), ("Two, newer", False)]
    assert [each.locked or each.expire_at for each in lessons(copy)] == [None, None]
    assert {each.uuid for each in lessons(copy)}.isdisjoint({each.uuid for each in lessons(full)})
    assert lessons(copy)[1].get_latest_revision_as_object().uuid == lessons(copy)[1].uuid
    assert not Enrollment.objects.filter(course=copy).exists()
    assert AuditEntry.objects.latest("id").action == "content.copy_course"


def test_editions_are_counted(full: CoursePage) -> None:
    second = copy_course(SYSTEM, instance=full)
    assert [copy_course(SYSTEM, instance=each).title for each in (full, second)] == ["Turkish A1 (3)", "Turkish A1 (4)"]


def test_teachers_copy_their_own_courses(full: CoursePage, teacher: User) -> None:
    copy = copy_course(Actor.person(teacher, via=Door.API), instance=full)
    assert (copy.owner, copy.instructor) == (teacher, teacher)
    with pytest.raises(NotAllowed):
        copy_course(Actor.person(person("other", Role.TEACHER), via=Door.API), instance=full)


def test_the_room_copies_in_the_same_way(cms: Client, full: CoursePage, editor: User) -> None:
    form = cms.get(page("copy", full.pk)).context["form"]
    assert (form["new_title"].value(), form["new_slug"].value()) == ("Turkish A1 (2)", "turkish-a1-2")
    assert "alias" not in form.fields
    sent = {name: form[name].value() for name in ("new_title", "new_slug")}
    parent = full.get_parent().pk
    cms.post(page("copy", full.pk), {**sent, "new_parent_page": parent, "copy_subpages": "on", "publish_copies": "on"})
    copy = CoursePage.objects.get(slug="turkish-a1-2")
    assert (copy.live, copy.owner, [each.live for each in lessons(copy)]) == (False, editor, [False, False])
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor) == ("cms.wagtailadmin_pages.copy", editor)


def test_lessons_are_put_in_order_by_editors_until_students_read_the_course(cms: Client, course: CoursePage) -> None:
    draft = create_course(SYSTEM, title="Draft")
    names = ("One", "Two", "Three")
    (one, _two, _three), (first, *_rest) = ([lesson_page(each, name) for name in names] for each in (draft, course))
    assert cms.post(f"{page('set_page_position', one.pk)}?position=2").status_code == 200
    assert [each.title for each in lessons(draft)] == ["Two", "Three", "One"]
    cms.post(f"{page('set_page_position', first.pk)}?position=2")
    assert [each.title for each in lessons(course)] == ["One", "Two", "Three"]
    browser(head_teacher()).post(f"{page('set_page_position', first.pk)}?position=2")
    assert [each.title for each in lessons(course)] == ["Two", "Three", "One"]
    assert AuditEntry.objects.latest("id").action == "cms.wagtailadmin_pages.set_page_position"


def test_revisions_are_compared_and_restored(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, lesson_form("First", text("Merhaba dunyo")))
    edit(cms, lesson, lesson_form("First", text("Merhaba dunya")))
    old, new = lesson.revisions.order_by("pk")
    compared = cms.get(page("revisions_compare", lesson.pk, old.pk, new.pk)).content.decode()
    assert [re.findall(f'class="[^"]*{kind}[^"]*">([^<]+)<', compared) for kind in ("deletion", "addition")] == [
        ["Merhaba dunyo"], ["Merhaba dunya"],
    ]  # fmt: skip
    assert cms.get(page("revisions_revert", lesson.pk, old.pk)).status_code == 200
    edit(cms, lesson, lesson_form("First", text("Merhaba dunyo")), revision=str(old.pk))
    assert "dunyo" in str(LessonPage.objects.get(pk=lesson.pk).get_latest_revision_as_object().body)
    assert lesson.revisions.count() == 3


def test_a_course_shows_its_lessons_in_their_order_and_the_way_to_the_school(cms: Client, full: CoursePage) -> None:
    listed = cms.get(reverse("wagtailadmin_explore", args=[full.pk]))
    assert [page.title for page in listed.context["object_list"]] == ["One", "Two"]
    assert reverse("admin:content_coursepage_change", args=[full.pk]) in listed.content.decode()
    lesson = lessons(full)[0]
    shown = cms.get(page("edit", lesson.pk)).content.decode()
    assert "For its readers" in shown
    operator = browser(person("boss", Role.ADMIN)).get(page("edit", lesson.pk)).content.decode()
    assert f"/admin/lessons/lesson/?material__id__exact={lesson.pk}" in operator


def test_the_schools_admin_leads_to_the_room_and_copies(full: CoursePage) -> None:
    office = browser(person("boss", Role.ADMIN))
    address = reverse("admin:content_coursepage_change", args=[full.pk])
    shown = office.get(address).content.decode()
    assert ("Write lessons" in shown, "New edition" in shown) == (True, True)
    write = office.get(reverse("admin:content_coursepage_write", args=[full.pk]))
    assert write["Location"] == reverse("wagtailadmin_explore", args=[full.pk])
    new = reverse("admin:content_coursepage_new_edition", args=[full.pk])
    answer = office.post(new, {"_form_submitted": "on"}, headers={"HX-Request": "true"})
    copy = CoursePage.objects.get(title="Turkish A1 (2)")
    assert answer["HX-Redirect"] == reverse("admin:content_coursepage_change", args=[copy.pk])
    listed = office.get(f"/admin/lessons/lesson/?material__id__exact={lessons(full)[0].pk}")
    assert listed.status_code == 200
