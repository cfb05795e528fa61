"""Handing work in: text and files, versions, deadlines, who may."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction

from school.assignments.errors import DeadlinePassed, NoMoreVersions
from school.assignments.models import Submission
from school.assignments.queries import submissions_visible_to
from school.audit.models import AuditChange
from school.common.errors import Invalid, NotAllowed
from school.common.uploads import UploadRefused, UploadTooLarge
from school.people.actions import anonymise_person
from school.preferences.actions import change_preferences
from tests.school.assignments.work import given, graded, handed_in, overdue, paper
from tests.school.lessons.handouts import docx
from tests.world import SYSTEM, World


def test_a_text_is_taken(world: World) -> None:
    work = handed_in(world, given(world), text="  My summer\n")
    assert (work.number, work.is_current, work.is_late, work.text) == (1, True, False, "My summer")
    assert (work.score, work.graded_at, work.stored) == (None, None, None)


def test_a_file_is_known_by_its_content(world: World, media: Path) -> None:
    work = handed_in(world, given(world), file=SimpleUploadedFile("../my essay.docx", docx(), content_type="image/png"))
    assert work.file_name == "my essay.docx"
    assert work.mime_type.endswith("wordprocessingml.document")
    assert work.file_size == len(docx())
    assert (media / str(work.file.name)).read_bytes() == docx()
    assert "essay" not in str(work.file.name)


def test_nothing_is_no_work(world: World) -> None:
    with pytest.raises(Invalid) as refused:
        handed_in(world, given(world), text=" \n")
    assert refused.value.fields == {"text": ["Write a text, or send a file."]}


def test_another_kind_of_file_is_refused_and_not_kept(world: World, media: Path) -> None:
    with pytest.raises(UploadRefused) as refused:
        handed_in(world, given(world), file=paper("essay.pdf", b"<html>nothing</html>"))
    assert list(refused.value.fields) == ["file"]
    assert not Submission.objects.exists()
    assert not list(media.rglob("*.*"))


def test_a_file_too_large_is_refused(world: World) -> None:
    change_preferences(SYSTEM, resource_max_megabytes=1)
    with pytest.raises(UploadTooLarge):
        handed_in(world, given(world), file=paper(content=b"%PDF-1.7" + bytes(1024 * 1024)))


def test_too_long_a_text_takes_no_file_with_it(world: World, media: Path) -> None:
    with pytest.raises(Invalid) as refused:
        handed_in(world, given(world), text="x" * 20_001, file=paper())
    assert list(refused.value.fields) == ["text"]
    assert not [each for each in media.rglob("*") if each.is_file()]


def test_a_new_version_counts_and_the_old_one_stays(world: World) -> None:
    assignment = given(world)
    graded(world, handed_in(world, assignment), 70, feedback="Good")
    second = handed_in(world, assignment, text="Better")
    kept = Submission.objects.order_by("number").values_list("number", "text", "is_current", "score")
    assert list(kept) == [(1, "My summer", False, 70), (2, "Better", True, None)]
    assert second.number == 2


def test_after_the_deadline_a_first_version_is_late_and_the_last(world: World) -> None:
    assignment = overdue(given(world))
    assert handed_in(world, assignment).is_late
    with pytest.raises(NoMoreVersions) as refused:
        handed_in(world, assignment, text="Again")
    assert refused.value.code == "deadline_passed"
    assert Submission.objects.get().text == "My summer"


def test_what_was_in_time_stays_after_the_deadline(world: World) -> None:
    assignment = given(world)
    handed_in(world, assignment)
    with pytest.raises(NoMoreVersions):
        handed_in(world, overdue(assignment), text="Again")
    assert not Submission.objects.get().is_late


def test_late_work_is_taken_only_where_it_is_allowed(world: World, media: Path) -> None:
    with pytest.raises(DeadlinePassed):
        handed_in(world, overdue(given(world, allow_late=False)), file=paper())
    assert not [each for each in media.rglob("*") if each.is_file()]


def test_without_a_deadline_nothing_is_late(world: World) -> None:
    assignment = given(world, due_at=None)
    handed_in(world, assignment)
    assert not handed_in(world, assignment, text="Again").is_late


@pytest.mark.parametrize("name", ["teacher", "admin", "operator", "outsider"])
def test_only_those_hand_in_who_have_it(world: World, name: str) -> None:
    with pytest.raises(NotAllowed):
        handed_in(world, given(world, group=world.group), by=name)


def test_what_is_not_published_takes_no_work(world: World) -> None:
    with pytest.raises(NotAllowed):
        handed_in(world, given(world, is_published=False))


def test_everybody_sees_what_is_theirs(world: World) -> None:
    assignment = given(world)
    for name in ("student", "classmate", "outsider"):
        handed_in(world, assignment, by=name)

    def whose(name: str) -> list[str]:
        work = submissions_visible_to(world.actor(name)).order_by("pk")
        return list(work.values_list("student__username", flat=True))

    assert whose("student") == ["student"]
    assert whose("other_teacher") == ["outsider"]
    assert whose("teacher") == whose("admin") == whose("operator") == ["student", "classmate", "outsider"]
    assert whose("editor") == []


def test_the_work_of_a_forgotten_person_is_erased(
    world: World, media: Path, django_capture_on_commit_callbacks: object
) -> None:
    work = graded(world, handed_in(world, given(world), text="Secret", file=paper()), 90, feedback="Well, Student!")
    stored = media / str(work.file.name)
    assert stored.exists()
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]  # pytest-django's fixture
        anonymise_person(SYSTEM, instance=world.student)
    work.refresh_from_db()
    assert (work.text, work.file.name, work.file_name, work.feedback, work.score) == ("", "", "", "", 90)
    assert not stored.exists()
    rows = AuditChange.objects.filter(model="assignments.submission").order_by("pk")
    logged = [change.changes for change in rows]
    assert not any(word in str(logged) for word in ("Secret", "Well, Student!", "essay.pdf"))
    assert [change["score"] for change in logged if "score" in change][-1] == [None, 90]


def test_the_database_takes_no_empty_work(world: World) -> None:
    with pytest.raises(IntegrityError, match="assignments_text_or_file"), transaction.atomic():
        Submission.objects.filter(pk=handed_in(world, given(world)).pk).update(text="")
