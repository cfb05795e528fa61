"""Scheduled publishing through Wagtail's own command, as the job and an operator run it."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from content.models import CoursePage, LessonPage
from content.queries import publishing_is_due, units_visible_to
from content.tasks import publish_scheduled_pages
from school.audit.models import AuditChange, AuditEntry
from school.common.actor import Actor
from school.jobs.queue import tasks
from tests.content.conftest import lesson_page

pytestmark = pytest.mark.django_db


def schedule(lesson: LessonPage, when: timedelta) -> None:
    """Let an editor's publishing of the page wait, as if asked long ago."""
    lesson.go_live_at = timezone.now() + timedelta(days=1)
    revision = lesson.save_revision()
    revision.publish()
    due = timezone.now() + when
    revision.refresh_from_db()
    revision.content = {**revision.content, "go_live_at": due.isoformat()}
    revision.approved_go_live_at = due
    revision.save()


def test_a_page_appears_at_its_time(course: CoursePage) -> None:
    lesson = lesson_page(course, "Tomorrow", live=False, is_free_preview=True)
    schedule(lesson, timedelta(minutes=5))
    call_command("publish_scheduled")
    assert not units_visible_to(Actor.anonymous()).exists()
    schedule(lesson, timedelta(minutes=-5))
    call_command("publish_scheduled")
    assert [unit.title for unit in units_visible_to(Actor.anonymous())] == ["Tomorrow"]


def test_the_job_publishes_what_is_due_and_says_so_in_the_audit_log(course: CoursePage) -> None:
    lesson = lesson_page(course, "Tomorrow", live=False)
    schedule(lesson, timedelta(minutes=-5))
    publish_scheduled_pages()
    assert LessonPage.objects.get().live is True
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor_name, entry.via) == (
        "content.publish_scheduled",
        "publish_scheduled_pages",
        "job",
    )
    change = AuditChange.objects.get(entry=entry, model="wagtailcore.page", object_id=str(lesson.pk))
    assert change.changes["live"] == [False, True]


def test_a_page_expires(course: CoursePage) -> None:
    lesson_page(course, "Old", expire_at=timezone.now() + timedelta(days=1))
    LessonPage.objects.update(expire_at=timezone.now() - timedelta(minutes=1))
    publish_scheduled_pages()
    assert (LessonPage.objects.get().live, LessonPage.objects.get().expired) == (False, True)


def test_nothing_due_leaves_no_trace(course: CoursePage) -> None:
    before = AuditEntry.objects.count()
    assert publishing_is_due(timezone.now()) is False
    publish_scheduled_pages()
    assert AuditEntry.objects.count() == before


def test_the_job_is_registered() -> None:
    assert tasks()["publish_scheduled_pages"].function is publish_scheduled_pages
