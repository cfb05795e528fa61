"""Scheduled publishing through Wagtail's own command, as the job and an operator run it."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from content.models import CoursePage, LessonPage, Quiz
from content.queries import publishing_is_due, units_visible_to
from content.tasks import publish_scheduled_pages
from school.audit.models import AuditChange, AuditEntry
from school.common.actor import Actor, Door
from school.jobs.queue import tasks
from school.learning.actions import grant_access
from school.notifications.models import Notification
from school.people.choices import Role
from school.people.models import User
from school.quizzes.actions import start_attempt
from tests.content.conftest import lesson_page
from tests.content.questions import lesson_with_quiz
from tests.content.room import head_teacher, page, told
from tests.world import SYSTEM, person

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


def quiz_taken_away(course: CoursePage, author: User) -> LessonPage:
    """A published page with a quiz that somebody has begun; its next version, without it, was to appear by now."""
    quiz = lesson_with_quiz(course)
    draft = quiz.page.get_latest_revision_as_object()
    draft.title, draft.quizzes = "Without it", []
    revision = draft.save_revision(user=author)
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=9)
    revision.save()
    student = person("pupil")
    grant_access(SYSTEM, student=student, course=course)
    start_attempt(Actor.person(student, via=Door.API), quiz=quiz)
    return LessonPage.objects.get(pk=quiz.page_id)


def test_a_page_that_cannot_appear_keeps_no_other_back(course: CoursePage, editor: User) -> None:
    head, boss, colleague = head_teacher(), person("boss", Role.ADMIN), person("colleague", Role.TEACHER, ("editors",))
    refused = quiz_taken_away(course, editor)
    other = lesson_page(course, "Tomorrow", live=False)
    schedule(other, timedelta(minutes=-5))
    publish_scheduled_pages()
    assert LessonPage.objects.get(pk=other.pk).live
    assert [LessonPage.objects.get(pk=refused.pk).title, Quiz.objects.count()] == [refused.title, 1]
    assert [told(user) for user in (editor, head, boss, colleague)] == [["Not published: Without it"]] * 3 + [[]]
    notice = Notification.objects.get(recipient=editor)
    assert "Students have answered the quiz that this version takes away." in notice.message
    assert notice.data == {"page": refused.pk, "address": page("edit", refused.pk)}


def test_it_is_tried_and_told_once(course: CoursePage, editor: User, caplog: pytest.LogCaptureFixture) -> None:
    quiz_taken_away(course, editor)
    publish_scheduled_pages()
    assert [record.levelname for record in caplog.records if "cannot be published at its time" in record.message] == [
        "ERROR"
    ]
    assert not publishing_is_due(timezone.now())
    publish_scheduled_pages()
    assert told(editor) == ["Not published: Without it"]


def test_nothing_due_leaves_no_trace(course: CoursePage) -> None:
    before = AuditEntry.objects.count()
    assert publishing_is_due(timezone.now()) is False
    publish_scheduled_pages()
    assert AuditEntry.objects.count() == before


def test_the_job_is_registered() -> None:
    assert tasks()["publish_scheduled_pages"].function is publish_scheduled_pages
