"""Every page of the editors' room and of the courses opens, in each language of the staff."""

import pytest
from django.test import Client
from django.urls import reverse

from content.models import CoursePage
from school.people.models import User
from tests.content.blocks import every_block
from tests.content.conftest import document, lesson_page, picture
from tests.content.room import head_teacher

pytestmark = [
    pytest.mark.django_db,
    # Wagtail's image renditions leave a temporary file to the garbage collector.
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning"),
]


@pytest.fixture(params=["uz", "ru", "en"])
def language(request: pytest.FixtureRequest, client: Client) -> str:
    """The language of a head teacher, who may open everything here."""
    head = head_teacher()
    client.force_login(head)
    User.objects.filter(pk=head.pk).update(language=request.param)
    return str(request.param)


def test_the_editors_room_opens(client: Client, course: CoursePage, language: str) -> None:
    lesson = lesson_page(course, "Greetings", body=every_block())
    pages = [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore", args=[course.pk]),
        reverse("wagtailadmin_pages:add", args=["content", "coursepage", course.get_parent().pk]),
        reverse("wagtailadmin_pages:add", args=["content", "lessonpage", course.pk]),
        reverse("wagtailadmin_pages:edit", args=[course.pk]),
        reverse("wagtailadmin_pages:edit", args=[lesson.pk]),
        reverse("wagtailadmin_pages:history", args=[lesson.pk]),
        reverse("wagtailadmin_pages:copy", args=[lesson.pk]),
        reverse("wagtailadmin_pages:move", args=[lesson.pk]),
        reverse("wagtailadmin_pages:unpublish", args=[lesson.pk]),
        reverse("wagtailadmin_pages:delete", args=[lesson.pk]),
        reverse("wagtailadmin_pages:search") + "?q=greet",
        reverse("wagtailimages:index"),
        reverse("wagtailimages:edit", args=[picture().pk]),
        reverse("wagtaildocs:index"),
        reverse("wagtailadmin_account"),
        reverse("wagtailadmin_reports:locked_pages"),
        reverse("wagtailadmin_javascript_catalog"),
    ]
    assert {page: client.get(page).status_code for page in pages} == dict.fromkeys(pages, 200)


def test_the_room_speaks_russian(cms: Client, editor: User) -> None:
    User.objects.filter(pk=editor.pk).update(language="ru")
    shown = cms.get("/cms/").content.decode()
    assert '<html lang="ru"' in shown
    assert "Изображения" in shown or "\\u0418\\u0437\\u043e" in shown


def test_the_room_is_ours(cms: Client) -> None:
    shown = cms.get("/cms/").content.decode()
    assert "content/logo.svg" in shown
    assert "content/cms.css" in shown
    assert "/admin/" in shown
    assert "gravatar" not in shown


def test_a_lesson_is_readable(client: Client, course: CoursePage, language: str) -> None:
    lesson = lesson_page(course, "Greetings", body=every_block(), duration_minutes=45)
    shown = client.get("/courses/turkish-a1/greetings/").content.decode()
    assert f'<html lang="{language}"' in shown
    for part in ("Merhaba", 'alt="A teal wall"', "/greeting.ogg", "player.vimeo.com/video/76979871", "words.pdf"):
        assert part in shown
    assert "Expected answer" not in shown
    assert "Greetings" in client.get("/courses/turkish-a1/").content.decode()
    assert "Turkish A1" in client.get("/courses/").content.decode()
    draft = client.get(reverse("wagtailadmin_pages:view_draft", args=[lesson.pk])).content.decode()
    assert "Expected answer" in draft or language != "en"


def test_a_document_is_served_so_that_it_cannot_run(client: Client, course: CoursePage) -> None:
    lesson_page(course, "Greetings", body=every_block(), is_free_preview=True)
    address = (
        client.get("/courses/turkish-a1/greetings/").content.decode().split('class="file" href="')[1].split('"')[0]
    )
    answer = client.get(address)
    assert (answer.status_code, answer.getvalue()) == (200, b"%PDF-")
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_an_image_of_a_page_is_public_and_harmless(client: Client, db: None) -> None:
    shown = picture().get_rendition("original")
    answer = client.get(shown.url)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    assert answer.getvalue()[:8] == b"\x89PNG\r\n\x1a\n"
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"


@pytest.mark.parametrize(
    "path",
    [
        "/media/original_images/teal.png",
        "/media/documents/words.pdf",
        "/media/images/gone.png",
        "/media/images/..%2Fdocuments%2Fwords.pdf",
        "/media/images/page.html",
        "/media/images/a%00.png",
        f"/media/images/{'a' * 300}.png",
    ],
)
def test_nothing_else_that_is_stored_is_public(client: Client, db: None, path: str) -> None:
    picture()
    document("words.pdf")
    assert client.get(path).status_code == 404


def test_no_advertising(cms: Client) -> None:
    assert "whats-new" not in cms.get("/cms/").content.decode()
