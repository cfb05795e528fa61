"""A lesson's files are there for those who may read the lesson."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.images.models import Image

from content.models import LessonPage
from school.people.actions import log_in
from tests.content.conftest import lesson_page, picture
from tests.world import PASSWORD, SYSTEM, World


def lesson_with(world: World, document: Document, *, live: bool = True, free: bool = False) -> LessonPage:
    """A lesson page of the world's course that holds the file."""
    body = [{"type": "file", "value": {"document": document.pk, "title": "Sheet"}}]
    page = LessonPage(title="Files", slug=f"files-{document.pk}", live=live, is_free_preview=free, body=body)
    world.course.add_child(instance=page)
    return page


@pytest.fixture
def document(db: None) -> Document:
    return Document.objects.create(title="Sheet", file=ContentFile(b"%PDF-1.4 paid", name="paid.pdf"))


def status(client: Client, document: Document, **headers: str) -> int:
    answer = client.get(document.url, headers=headers)
    answer.getvalue()  # read to its end, the file is closed
    return answer.status_code


def test_only_readers_of_the_lesson_get_its_files(world: World, client: Client, document: Document) -> None:
    lesson_with(world, document)
    access = log_in(SYSTEM, username="student", password=PASSWORD).access
    assert status(client, document) == 404
    assert status(client, document, Authorization=f"Bearer {access}") == 200
    assert status(client, document, Authorization=f"bearer {access}") == 200
    client.cookies["access_token"] = access
    assert status(client, document) == 200
    assert status(client, document, Authorization="Basic c2Nob29sOndlYg==") == 200  # of a proxy before us
    client.cookies["access_token"] = "forged"
    assert status(client, document) == 404


def test_a_file_on_no_page_is_the_editors_alone(world: World, client: Client, document: Document) -> None:
    access = log_in(SYSTEM, username="student", password=PASSWORD).access
    assert status(client, document, Authorization=f"Bearer {access}") == 404
    client.force_login(world.editor)
    assert status(client, document) == 200


def test_files_of_drafts_are_not_there_and_those_of_previews_are_everybodys(
    world: World, client: Client, document: Document
) -> None:
    page = lesson_with(world, document, live=False, free=True)
    assert status(client, document) == 404
    page.save_revision().publish()
    assert status(client, document) == 200


def test_students_read_the_lessons_of_their_own_courses(world: World, client: Client, document: Document) -> None:
    page = lesson_with(world, document)
    world.group.memberships.filter(student=world.classmate).update(left_on=world.group.end_date)
    for name, expected in (("student", 200), ("classmate", 404)):
        access = log_in(SYSTEM, username=name, password=PASSWORD).access
        answer = client.get(f"/api/v1/data/units/{page.pk}/", headers={"Authorization": f"Bearer {access}"})
        assert answer.status_code == expected


def test_what_students_see_is_neither_changed_nor_deleted_by_an_editor(
    world: World, client: Client, document: Document
) -> None:
    image = picture()
    shown = {"image": {"image": image.pk, "decorative": True, "alt_text": ""}, "caption": ""}
    pages = [lesson_with(world, document), lesson_page(world.course, "Seen", body=[{"type": "image", "value": shown}])]
    client.force_login(world.editor)
    for file, app in ((document, "wagtaildocs"), (image, "wagtailimages")):
        for what in ("edit", "delete"):
            client.post(reverse(f"{app}:{what}", args=[file.pk]), {"title": "Mine", "collection": file.collection_id})
        bulk = reverse("wagtail_bulk_action", args=[app, file._meta.model_name, "delete"])
        assert client.post(f"{bulk}?id={file.pk}").status_code == 302
    assert (Document.objects.get().title, Image.objects.get().title) == ("Sheet", "A teal field")
    for page in pages:
        page.unpublish()
    pages[0].go_live_at = timezone.now() + timedelta(days=1)
    pages[0].save_revision().publish()
    client.post(reverse("wagtaildocs:delete", args=[document.pk]))
    assert Document.objects.exists()
    pages[0].revisions.update(approved_go_live_at=None)
    assert client.post(reverse("wagtaildocs:delete", args=[document.pk])).status_code == 302
    assert client.post(reverse("wagtailimages:delete", args=[image.pk])).status_code == 302
    assert (Document.objects.count(), Image.objects.count()) == (0, 0)
