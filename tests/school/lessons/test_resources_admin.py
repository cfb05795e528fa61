"""Files on a lesson's page in the admin: added, heard, downloaded, removed."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from school.lessons.models import LessonResource
from tests.school.homework.sounds import recording
from tests.school.lessons.handouts import pdf
from tests.world import World

SOUND = recording("wav", "pcm_s16le")


@pytest.fixture
def staff(world: World, settings: Settings, tmp_path: Path) -> Client:
    settings.MEDIA_ROOT = tmp_path
    client = Client()
    client.force_login(world.operator)
    return client


def page_of(world: World) -> str:
    return reverse("admin:lessons_lesson_change", args=[world.lessons[0].pk])


def send(staff: Client, world: World, **fields: Any) -> Any:
    """The page's form as it is, with other values in some of its fields."""
    form = staff.get(page_of(world)).context["adminform"].form
    values = {name: value for name in form.fields if (value := form[name].value()) is not None}
    management: dict[str, int] = {}
    for name in ("reschedules", "resources"):
        existing = LessonResource.objects.count() if name == "resources" else 0
        management |= {f"{name}-TOTAL_FORMS": existing, f"{name}-INITIAL_FORMS": existing}
    return staff.post(page_of(world), values | management | fields)


def add(staff: Client, world: World, name: str, content: bytes, type: str) -> Any:
    """Fill in a new row."""
    number = LessonResource.objects.count()
    row = {
        "resources-TOTAL_FORMS": number + 1,
        f"resources-{number}-title": "Sheet",
        f"resources-{number}-type": type,
        f"resources-{number}-upload": SimpleUploadedFile(name, content),
    }
    return send(staff, world, **row)


def test_files_are_added_heard_and_removed(staff: Client, world: World) -> None:
    assert add(staff, world, "talk.wav", SOUND, "audio").status_code == 302
    made = LessonResource.objects.get()
    assert (made.file_name, made.uploaded_by) == ("talk.wav", world.operator)
    address = reverse("admin:lessons_resource_file", args=[made.pk])
    page = staff.get(page_of(world)).text
    assert f'src="{address}"' in page
    assert ">talk.wav</a>" in page
    part = staff.get(address, headers={"Range": "bytes=0-9"})
    assert (part.status_code, part.getvalue()) == (206, SOUND[:10])
    row = {"resources-0-id": made.pk, "resources-0-lesson": made.lesson_id, "resources-0-DELETE": "on"}
    assert send(staff, world, **row).status_code == 302
    assert not LessonResource.objects.exists()


def test_a_refusal_stands_on_the_page(staff: Client, world: World) -> None:
    page = add(staff, world, "plan.pdf", b"not a pdf", "document")
    assert page.status_code == 200
    assert "This is neither a document nor a recording" in page.text
    assert not LessonResource.objects.exists()


def test_the_list_of_all_files(staff: Client, world: World) -> None:
    add(staff, world, "plan.pdf", pdf(), "document")
    made = LessonResource.objects.get()
    listed = staff.get(reverse("admin:lessons_lessonresource_changelist"))
    assert "plan.pdf" in listed.text
    change = reverse("admin:lessons_lessonresource_change", args=[made.pk])
    assert staff.post(change, {"title": "Plan", "type": "supplementary"}).status_code == 302
    made.refresh_from_db()
    assert (made.title, made.type) == ("Plan", "supplementary")
    for who in ("accountant", "editor"):
        client = Client()
        client.force_login(getattr(world, who))
        assert client.get(reverse("admin:lessons_resource_file", args=[made.pk])).status_code in (403, 404)
