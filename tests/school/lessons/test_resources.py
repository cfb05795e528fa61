"""Files of lessons: taken in by their content, for who teaches the lesson, and gone whole when they are deleted."""

from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from pytest_django import DjangoCaptureOnCommitCallbacks
from pytest_django.fixtures import Settings

from school.common.errors import Conflict, Invalid, NotAllowed
from school.common.filenames import clean_file_name
from school.lessons.actions import add_resource, delete_lesson, delete_resource, generate_lessons, update_resource
from school.lessons.choices import ResourceType
from school.lessons.models import Lesson, LessonResource
from school.lessons.queries import resources_visible_to
from tests.school.homework.sounds import recording
from tests.school.lessons.handouts import doc, docx, pdf
from tests.world import SYSTEM, World

GOOD = {
    "pdf": (pdf(), "Plan.PDF", "Plan.pdf", "application/pdf"),
    "docx": (
        docx(),
        "plan",
        "plan.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "doc": (doc(), "Old plan.doc", "Old plan.doc", "application/msword"),
    "mp3": (recording("mp3", "libmp3lame", rate=44_100), "talk.mp3", "talk.mp3", "audio/mpeg"),
    "m4a": (recording("ipod", "aac", rate=44_100), "talk.m4a", "talk.m4a", "audio/mp4"),
    "ogg": (recording("ogg", "libopus", rate=48_000), "talk.ogg", "talk.ogg", "audio/ogg"),
    "opus": (recording("ogg", "libopus", rate=48_000), "talk.opus", "talk.opus", "audio/ogg"),
    "wav": (recording("wav", "pcm_s16le"), "talk.wav", "talk.wav", "audio/wav"),
    "webm": (recording("webm", "libopus", rate=48_000, streamed=True), "talk.webm", "talk.webm", "audio/webm"),
}


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def add(
    world: World,
    who: str = "teacher",
    content: bytes = GOOD["pdf"][0],
    name: str = "plan.pdf",
    type: ResourceType = ResourceType.SUPPLEMENTARY,
) -> LessonResource:
    file = SimpleUploadedFile(name, content, content_type="text/html")
    return add_resource(world.actor(who), lesson=world.lessons[0], title=" Plan ", type=type, file=file)


@pytest.mark.parametrize("kind", GOOD)
def test_each_kind_is_known_by_its_content(world: World, kind: str) -> None:
    content, given, called, mime_type = GOOD[kind]
    made = LessonResource.objects.get(pk=add(world, content=content, name=given).pk)
    assert (made.title, made.file_name, made.mime_type, made.file_size) == ("Plan", called, mime_type, len(content))
    assert made.duration_seconds == (pytest.approx(2, abs=0.06) if mime_type.startswith("audio/") else None)
    assert made.stored.name.startswith(f"resources/{world.lessons[0].pk}/")
    with default_storage.open(made.stored.name) as stored:
        assert stored.read() == content


@pytest.mark.parametrize(
    ("given", "called"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\plan.pdf", "plan.pdf"),
        ("\u202efdp.exe\u202c.pdf", "fdp.exe.pdf"),
        ('a"b<c>\r\nSet-Cookie: x.pdf', "a_b_c_ Set-Cookie_ x.pdf"),
        ("\0\x07.pdf", "pdf"),
        ("...", "file"),
        ("x" * 300 + ".docx", "x" * 145 + ".docx"),
        ("Dars — oʻzbekcha №1.pdf", "Dars — oʻzbekcha №1.pdf"),
    ],
)
def test_names_are_cleaned(given: str, called: str) -> None:
    assert clean_file_name(given) == called


def test_the_declared_kind_must_be_the_files(world: World) -> None:
    sound = GOOD["mp3"][0]
    with pytest.raises(Invalid) as refusal:
        add(world, type=ResourceType.AUDIO)
    assert refusal.value.fields == {"type": ["This file is a document: its type is document."]}
    with pytest.raises(Invalid) as refusal:
        add(world, content=sound, name="a.mp3", type=ResourceType.DOCUMENT)
    assert refusal.value.fields == {"type": ["This file is a recording: its type is audio."]}
    made = add(world, content=sound, name="a.mp3", type=ResourceType.AUDIO)
    with pytest.raises(Invalid):
        update_resource(world.actor("teacher"), instance=made, type=ResourceType.DOCUMENT)
    changed = update_resource(world.actor("operator"), instance=made, title="Song", type=ResourceType.SUPPLEMENTARY)
    assert (changed.title, changed.type) == ("Song", "supplementary")


def test_who_may_add_change_and_see(world: World) -> None:
    made = add(world)
    for who in ("operator", "admin"):
        add(world, who)
    for who in ("student", "outsider", "other_teacher", "accountant", "editor"):
        with pytest.raises(NotAllowed):
            add(world, who)
        with pytest.raises(NotAllowed):
            delete_resource(world.actor(who), instance=made)
    seen = {
        who: resources_visible_to(world.actor(who)).count()
        for who in ("admin", "operator", "teacher", "student", "outsider", "other_teacher", "accountant")
    }
    assert seen == {
        "admin": 3, "operator": 3, "teacher": 3, "student": 3, "outsider": 0, "other_teacher": 0, "accountant": 0,
    }  # fmt: skip


def test_what_is_deleted_leaves_storage_after_the_commit(
    world: World, media: Path, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    made = add(world)
    with django_capture_on_commit_callbacks() as callbacks:
        delete_resource(world.actor("teacher"), instance=made)
    assert not LessonResource.objects.exists()
    assert default_storage.exists(made.stored.name)
    for callback in callbacks:
        callback()
    assert [path for path in media.rglob("*") if path.is_file()] == []


def test_a_file_whose_row_is_refused_goes_away(world: World, media: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE lessons_lessonresource ADD CONSTRAINT full_up CHECK (file_size < 0) NOT VALID")
    with pytest.raises(Exception, match="full_up"):
        add(world)
    assert not LessonResource.objects.exists()
    assert [path for path in media.rglob("*") if path.is_file()] == []


def test_a_lesson_with_files_stays(world: World) -> None:
    lesson = world.lessons[-1]
    file = SimpleUploadedFile("plan.pdf", GOOD["pdf"][0])
    add_resource(SYSTEM, lesson=lesson, title="Plan", type=ResourceType.DOCUMENT, file=file)
    with pytest.raises(Conflict, match="files of lessons"):
        delete_lesson(world.actor("operator"), instance=lesson)
    world.group.schedules.all().delete()
    generate_lessons(SYSTEM, group=world.group)
    assert list(Lesson.objects.filter(group=world.group, starts_at__gte=lesson.starts_at)) == [lesson]
