"""What the editor's room keeps of an editor who is forgotten."""

from pathlib import Path

from django.core.files.base import ContentFile
from django.test import Client
from pytest_django import DjangoCaptureOnCommitCallbacks
from wagtail.admin.models import FormState
from wagtail.users.models import UserProfile

from content.models import CoursePage, LessonPage
from school.common import clock
from school.people.actions import anonymise_person
from school.people.models import User
from tests.content.conftest import lesson_page
from tests.world import SYSTEM


def test_the_picture_goes_and_the_pages_stay(
    editor: User,
    course: CoursePage,
    client: Client,
    tmp_path: Path,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    lesson = lesson_page(course, "Written", owner=editor)
    profile = UserProfile.objects.create(user=editor, avatar=ContentFile(b"a face", "me.png"))
    address = f"/media/{profile.avatar.name}"
    assert client.get(address).getvalue() == b"a face"
    FormState.objects.update_or_create_by_instance(lesson, user=editor, data="title=New", last_updated_at=clock.now())
    with django_capture_on_commit_callbacks(execute=True):
        anonymise_person(SYSTEM, instance=editor)
    assert (UserProfile.objects.count(), FormState.objects.count()) == (0, 0)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert client.get(address).status_code == 404
    assert LessonPage.objects.get().owner == editor
