"""Courses in the staff's admin."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from content.models import CoursePage, CourseVideo
from school.audit.models import AuditEntry
from school.people.choices import Role
from school.people.models import User
from tests.content.films import upload
from tests.world import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(db: None) -> User:
    """Somebody who writes and publishes."""
    return person("editor", Role.TEACHER, ("head teachers",))


FORM = {"title": "IELTS", "description": "", "category": "exam", "price": "900000", "currency": "UZS", "instructor": ""}


def test_add_publish_and_change_a_course(cms: Client, teacher: User) -> None:
    add = reverse("admin:content_coursepage_add")
    assert cms.get(add).status_code == 200
    answer = cms.post(add, {**FORM, "instructor": teacher.pk, "is_published": "on"})
    assert answer.status_code == 302
    course = CoursePage.objects.get()
    assert (course.title, course.price, course.live, course.instructor) == ("IELTS", Decimal(900_000), True, teacher)
    change = reverse("admin:content_coursepage_change", args=[course.pk])
    assert 'name="is_published"' in cms.get(change).content.decode()
    assert cms.post(change, {**FORM, "price": "5"}).status_code == 302
    course.refresh_from_db()
    assert (course.price, course.live) == (Decimal(5), False)
    actions = AuditEntry.objects.order_by("id").values_list("action", "actor__username", "via")
    assert list(actions)[-2:] == [
        ("content.create_course", "editor", "admin"),
        ("content.update_course", "editor", "admin"),
    ]


def test_a_wrong_value_is_shown_in_the_form(cms: Client) -> None:
    answer = cms.post(reverse("admin:content_coursepage_add"), {**FORM, "currency": "1"})
    assert answer.status_code == 200
    assert "Three capital letters of ISO 4217" in answer.content.decode()


def test_the_list_leads_to_the_editor(cms: Client, course: CoursePage) -> None:
    shown = cms.get(reverse("admin:content_coursepage_changelist")).content.decode()
    assert "Turkish A1" in shown
    assert reverse("wagtailadmin_explore", args=[course.pk]) in shown


def test_operators_look_but_do_not_change(client: Client, course: CoursePage) -> None:
    client.force_login(person("operator", Role.TEACHER, ("operators",)))
    assert client.get(reverse("admin:content_coursepage_changelist")).status_code == 200
    assert client.get(reverse("admin:content_coursepage_add")).status_code == 403
    assert client.post(reverse("admin:content_coursepage_change", args=[course.pk]), FORM).status_code == 403


def test_a_video_is_uploaded_on_the_page(cms: Client, course: CoursePage) -> None:
    change = reverse("admin:content_coursepage_change", args=[course.pk])
    answer = cms.post(change, {**FORM, "is_published": "on", "video": upload(), "video_url": ""})
    assert answer.status_code == 302
    film = CourseVideo.objects.get(course=course)
    assert (film.file_name, film.uploaded_by) == ("lesson.mp4", User.objects.get(username="editor"))
    assert "lesson.mp4 · " in cms.get(change).content.decode()
    refused = cms.post(change, {**FORM, "title": "New", "is_published": "on", "video": upload(content=b"no video")})
    assert refused.status_code == 200
    assert "This file is not a video that can be played." in refused.content.decode()
    course.refresh_from_db()
    assert (course.title, CourseVideo.objects.get()) == ("IELTS", film)
