"""A draft in the frontend: a ticket opens one draft, for its editor, for a quarter of an hour, in one header."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest
from django.core import signing
from django.test import Client
from pytest_django import Settings
from wagtail.admin.models import FormState

from api.gateway.catalogue import course_told, lesson_told
from content.models import CoursePage, LessonPage
from content.tickets import SALT
from school.people.actions import update_person
from school.people.models import User
from tests.api.conformity import check
from tests.content.conftest import lesson_page
from tests.content.room import EMPTY_FORMSET, browser, head_teacher, lesson_form, page, text
from tests.world import SYSTEM

pytestmark = pytest.mark.django_db
ADDRESS = "/api/v1/content/preview/"


@pytest.fixture(autouse=True)
def frontend(settings: Settings) -> None:
    settings.PREVIEW_URL = "https://school.example/preview#token={token}"


@pytest.fixture
def lesson(course: CoursePage) -> LessonPage:
    return lesson_page(course, "First", description="About it", video_url="https://vimeo.com/123456", body="[]")


def token_of(client: Client, address: str, form: dict[str, Any]) -> str:
    """Write this into the form, look at the preview, and take the ticket from it."""
    assert client.post(address, form).json() == {"is_valid": True, "is_available": True}
    shown = client.get(address, {"mode": "frontend", "in_preview_panel": "true"}).content.decode()
    found = re.search(r'<iframe src="https://school\.example/preview#token=([^"]+)"', shown)
    assert found is not None, shown
    return unescape(found[1])


def writing(client: Client, lesson: LessonPage, title: str = "Not saved") -> str:
    return token_of(client, page("preview_on_edit", lesson.pk), lesson_form(title, text("Merhaba")))


def ask(token: str, scheme: str = "Preview", **more: Any) -> tuple[int, Any]:
    """What the frontend is answered."""
    answer = Client().get(ADDRESS, headers={"Authorization": f"{scheme} {token}"}, **more)
    check("GET", ADDRESS, answer.status_code, answer.json())
    return answer.status_code, answer.json()


def test_the_frontend_reads_what_is_on_the_screen(cms: Client, lesson: LessonPage) -> None:
    status, draft = ask(writing(cms, lesson))
    assert (status, draft["kind"], draft["course"]) == (200, "lesson", None)
    assert (draft["lesson"]["id"], draft["lesson"]["title"]) == (str(lesson.uuid), "Not saved")
    assert [(block["type"], block["html"]) for block in draft["lesson"]["body"]] == [("rich_text", "<p>Merhaba</p>")]
    assert LessonPage.objects.get().title == "First"
    assert not lesson.revisions.exclude(pk=lesson.latest_revision_id).exists()


def test_it_has_the_shape_of_what_is_published(cms: Client, course: CoursePage, lesson: LessonPage) -> None:
    same = lesson_form("First", description="About it", video_url="https://vimeo.com/123456")
    _status, draft = ask(token_of(cms, page("preview_on_edit", lesson.pk), same))
    assert draft["lesson"] == lesson_told(SYSTEM, lesson.pk)
    form = {"title": course.title, "slug": course.slug, "price": "0", "currency": "UZS", "category": "language"}
    form |= {f"comments-{name}": value for name, value in EMPTY_FORMSET.items()}
    form |= {"instructor": course.instructor_id, "description": "", "video_url": "", "image_url": ""}
    _status, draft = ask(token_of(cms, page("preview_on_edit", course.pk), form))
    published = course_told(SYSTEM, "http://testserver/", course.pk)
    for offered in published["lessons"]:
        offered["video_url"] = None  # the preview shows what everybody sees
    assert (draft["kind"], draft["course"]) == ("course", published)


def test_a_page_that_was_never_saved(cms: Client, course: CoursePage) -> None:
    address = page("preview_on_add", "content", "lessonpage", course.pk)
    _status, draft = ask(token_of(cms, address, lesson_form("New", text("Merhaba"))))
    assert (draft["lesson"]["title"], draft["lesson"]["course_id"]) == ("New", str(course.uuid))
    assert (draft["lesson"]["order"], draft["lesson"]["is_published"]) == (1, True)
    assert not LessonPage.objects.exists()


def test_the_same_ticket_follows_the_writing(cms: Client, lesson: LessonPage) -> None:
    token = writing(cms, lesson)
    writing(cms, lesson, "Better")
    assert ask(token)[1]["lesson"]["title"] == "Better"


def block_the_editor(editor: User, lesson: LessonPage) -> None:
    update_person(SYSTEM, instance=editor, is_active=False)


def take_the_right_away(editor: User, lesson: LessonPage) -> None:
    update_person(SYSTEM, instance=editor, staff_groups=["operators"])


def change_the_password(editor: User, lesson: LessonPage) -> None:
    editor.set_password("another-good-horse")
    editor.save()


def stop_writing(editor: User, lesson: LessonPage) -> None:
    browser(editor).delete(page("preview_on_edit", lesson.pk))


def delete_the_page(editor: User, lesson: LessonPage) -> None:
    lesson.delete()


@pytest.mark.parametrize(
    "happens", [block_the_editor, take_the_right_away, change_the_password, stop_writing, delete_the_page]
)
def test_a_ticket_ends_with_its_reason(
    cms: Client, lesson: LessonPage, editor: User, happens: Callable[[User, LessonPage], None]
) -> None:
    token = writing(cms, lesson)
    assert ask(token)[0] == 200
    happens(editor, lesson)
    assert ask(token)[0] == 401


def test_a_ticket_ends_after_its_time(cms: Client, lesson: LessonPage, settings: Settings) -> None:
    token = writing(cms, lesson)
    settings.PREVIEW_MINUTES = 0
    assert ask(token)[0] == 401


def changed(token: str, **values: Any) -> str:
    """The ticket with other values under its old signature."""
    said = signing.loads(token, salt=SALT)
    _payload, time, signature = token.split(":")
    return f"{signing.dumps({**said, **values}, salt=SALT, compress=True).split(':')[0]}:{time}:{signature}"


def test_a_forged_ticket_opens_nothing(cms: Client, course: CoursePage, lesson: LessonPage) -> None:
    other, boss = lesson_page(course, "Other"), head_teacher()
    token = writing(cms, lesson)
    forged = [
        changed(token, page_id=other.pk),
        changed(token, user_id=boss.pk),
        token[:-2],
        signing.dumps(signing.loads(token, salt=SALT), salt="another"),
        signing.dumps({"page_id": other.pk}, salt=SALT),
        "",
        "x" * 5000,
    ]
    assert [ask(text)[0] for text in forged] == [401] * len(forged)
    assert ask(changed(token))[0] == 200  # the control: the same values, the same signature


def test_one_editors_ticket_shows_that_editors_words(cms: Client, lesson: LessonPage) -> None:
    token = writing(cms, lesson)
    writing(browser(head_teacher()), lesson, "Of somebody else")
    assert FormState.objects.count() == 2
    assert ask(token)[1]["lesson"]["title"] == "Not saved"


def test_only_the_one_header_carries_it_and_it_is_no_login(cms: Client, lesson: LessonPage) -> None:
    token = writing(cms, lesson)
    assert ask(token, scheme="Bearer")[0] == 401
    anonymous = Client()
    assert anonymous.get(f"{ADDRESS}?token={token}").status_code == 422
    anonymous.cookies["access_token"] = anonymous.cookies["preview_token"] = token
    assert anonymous.get(ADDRESS).status_code == 401
    for path in ("/api/v1/content/lessons/", "/api/v1/data/units/", "/api/v1/users/me/"):
        for scheme in ("Preview", "Bearer"):
            assert Client().get(path, headers={"Authorization": f"{scheme} {token}"}).status_code == 401
    assert Client().post(ADDRESS, headers={"Authorization": f"Preview {token}"}).status_code == 405


def test_the_panel_may_hold_the_frontend_and_nothing_else(cms: Client, lesson: LessonPage) -> None:
    address = page("preview_on_edit", lesson.pk)
    cms.post(address, lesson_form("First"))
    shown = cms.get(address, {"mode": "frontend"})
    assert "frame-src https://school.example;" in shown["Content-Security-Policy"]
    assert shown["X-Frame-Options"] == "SAMEORIGIN"
    assert "no-store" in shown["Cache-Control"]
    plain = cms.get(address, {"mode": ""})
    assert "school.example" not in plain["Content-Security-Policy"] + plain.content.decode()
    edit = cms.get(page("edit", lesson.pk)).content.decode()
    assert "In the school’s frontend" in edit


def test_refusals_count_and_looks_do_not(cms: Client, lesson: LessonPage, settings: Settings) -> None:
    settings.RATE_LIMIT_ANONYMOUS = (2, 3600)
    token = writing(cms, lesson)
    assert [ask(token)[0] for _look in range(5)] == [200] * 5
    assert [ask("forged")[0] for _try in range(3)] == [401, 401, 429]
    assert ask(token)[0] == 200
