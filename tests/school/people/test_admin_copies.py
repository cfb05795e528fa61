"""Copies of all data and wishes to be forgotten on the staff's pages."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.urls import reverse

from school.audit.models import AuditEntry
from school.people.actions import ask_for_erasure
from school.people.choices import Provider
from school.people.models import LinkedAccount, PersonalExport, User
from tests.jobs import run_jobs
from tests.school.people.conftest import PASSWORD, acting, make
from tests.school.people.test_admin import LIST, client_of, page_of, press

MAKE, TAKE = "Make a copy of all data", "Download the copy of all data"


@pytest.fixture(autouse=True)
def _folder(settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def test_an_admin_makes_and_takes_a_copy(admin: User, student: User) -> None:
    client = client_of(admin)
    page = client.get(page_of(student)).content.decode()
    assert (MAKE in page, TAKE in page) == (True, False)
    assert press(client, "make_copy", student) == 302
    run_jobs()
    assert TAKE in client.get(page_of(student)).content.decode()
    answer: Any = client.get(reverse("admin:people_user_take_copy", args=[student.pk]))
    archive = ZipFile(BytesIO(b"".join(answer.streaming_content)))
    assert "data/people.user.json" in archive.namelist()
    assert AuditEntry.objects.get(action="people.open_export").actor_id == admin.pk


def test_an_operator_has_no_such_button(operator: User, student: User) -> None:
    client = client_of(operator)
    assert MAKE not in client.get(page_of(student)).content.decode()
    assert press(client, "make_copy", student) == 403
    assert press(client, "take_copy", student) == 403
    assert not PersonalExport.objects.exists()


def test_who_has_asked_to_be_forgotten_is_found(operator: User, student: User) -> None:
    make("another")
    LinkedAccount.objects.create(user=student, provider=Provider.GOOGLE, subject="1")
    ask_for_erasure(acting(student), password=PASSWORD)
    client = client_of(operator)
    listed = client.get(f"{LIST}?forget=yes").content.decode()
    assert ("student" in listed, "another" in listed) == (True, False)
    assert "another" in client.get(f"{LIST}?forget=no").content.decode()
    page = client.get(page_of(student)).content.decode()
    assert "has asked to be forgotten" in page.lower()
    assert "Google" in page
