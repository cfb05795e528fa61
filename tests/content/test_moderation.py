"""Editors submit, head teachers and admins approve or send back; by no door do editors publish what they wrote."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from wagtail.models import Workflow, WorkflowPage

from content.actions import create_course, create_lesson, delete_lesson, update_course, update_lesson
from content.models import CourseIndexPage, CoursePage, HeadTeacherApproval, LessonPage
from content.permissions import after_migrate
from content.queries import units_visible_to
from school.audit.models import AuditEntry
from school.common.actor import Actor, Door
from school.common.errors import Conflict, NotAllowed
from school.notifications.models import Notification
from school.people.choices import Role
from school.people.models import User
from tests.content.conftest import lesson_page
from tests.content.room import (
    EMPTY_FORMSET,
    PUBLISH,
    SUBMIT,
    add,
    browser,
    edit,
    head_teacher,
    lesson_form,
    page,
    review,
    text,
    told,
)
from tests.world import SYSTEM, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def head(db: None) -> User:
    return head_teacher()


def latest(lesson: LessonPage) -> str:
    """What was saved last, as text."""
    return str(LessonPage.objects.get(pk=lesson.pk).get_latest_revision_as_object().body)


def titles(course: CoursePage) -> list[str]:
    """The course's lessons in their order."""
    return list(LessonPage.objects.child_of(course).order_by("path").values_list("title", flat=True))


def live(lesson: LessonPage) -> bool:
    return bool(LessonPage.objects.get(pk=lesson.pk).live)


def test_an_editor_submits_and_a_head_teacher_approves(
    cms: Client, course: CoursePage, editor: User, head: User
) -> None:
    boss, colleague = person("boss", Role.ADMIN), person("colleague", Role.TEACHER, ("editors",))
    lesson = add(cms, course, lesson_form("First", text("Merhaba")), **SUBMIT)
    assert (live(lesson), lesson.workflow_in_progress) == (False, True)
    assert [told(user) for user in (head, boss, colleague, editor)] == [["To review: First"]] * 2 + [[], []]
    assert review(browser(head), lesson, "approve", "Well done").status_code == 302
    assert live(lesson)
    assert told(editor) == ["Approved: First"]
    notice = Notification.objects.get(recipient=editor)
    assert notice.message == f"{head} has approved it, and students can read it.\nWell done"
    assert notice.data == {"page": lesson.pk, "address": page("edit", lesson.pk), "person": head.pk}
    entry = AuditEntry.objects.filter(action="cms.wagtailadmin_pages.workflow_action").get()
    assert (entry.actor, entry.via) == (head, "cms")
    assert mail.outbox == []


def test_what_is_sent_back_is_written_again_and_submitted_again(
    cms: Client, course: CoursePage, editor: User, head: User
) -> None:
    lesson = add(cms, course, lesson_form("First", text("Merhba")), **SUBMIT)
    review(browser(head), lesson, "reject", "A letter is missing")
    assert (live(lesson), told(editor)) == (False, ["Changes wanted: First"])
    assert "A letter is missing" in Notification.objects.get(recipient=editor).message
    assert edit(cms, lesson, lesson_form("First", text("Merhaba")), **SUBMIT).status_code == 302
    assert told(head) == ["To review: First"] * 2
    review(browser(head), lesson, "approve")
    assert "Merhaba" in str(LessonPage.objects.get(pk=lesson.pk).body)


def test_an_editor_publishes_nothing_in_the_room(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, lesson_form("First"), **PUBLISH)
    assert not live(lesson)
    shown = cms.get(page("edit", lesson.pk)).content.decode()
    assert ("action-submit" in shown, "action-publish" in shown) == (True, False)
    published = lesson_page(course, "Published")
    assert cms.post(page("unpublish", published.pk)).status_code == 302
    assert live(published)


@pytest.mark.parametrize("who", [lambda: head_teacher("head"), lambda: person("boss", Role.ADMIN)])
def test_head_teachers_and_admins_publish_and_take_back_by_themselves(course: CoursePage, who: type) -> None:
    room = browser(who())
    lesson = add(room, course, lesson_form("First", is_free_preview="on"), **PUBLISH)
    assert [unit.title for unit in units_visible_to(Actor.anonymous())] == ["First"]
    assert room.post(page("unpublish", lesson.pk)).status_code == 302
    assert (live(lesson), units_visible_to(Actor.anonymous()).count()) == (False, 0)


def test_the_other_doors_publish_nothing_for_an_editor_either(course: CoursePage, editor: User, head: User) -> None:
    by_editor, by_head = (Actor.person(user, via=Door.API) for user in (editor, head))
    for changes in ({"is_published": False}, {"title": "Other"}):
        with pytest.raises(NotAllowed, match="send the page to a head teacher"):
            update_course(by_editor, instance=course, **changes)
    with pytest.raises(NotAllowed):
        create_course(by_editor, title="New", is_published=True)
    draft = create_course(by_editor, title="New")
    assert update_course(by_editor, instance=draft, title="Newer").title == "Newer"
    with pytest.raises(NotAllowed):
        update_course(by_editor, instance=draft, is_published=True)
    assert update_course(by_head, instance=draft, is_published=True).live is True
    teacher = course.instructor
    assert teacher is not None
    own = create_course(Actor.person(teacher, via=Door.API), title="A teacher’s own", is_published=True)
    assert own.live is True


def test_what_students_read_is_neither_deleted_nor_moved_by_an_editor(
    course: CoursePage, editor: User, head: User, teacher: User
) -> None:
    by_editor, by_head = (Actor.person(user, via=Door.API) for user in (editor, head))
    first, second = lesson_page(course, "First"), lesson_page(course, "Second")
    written = create_lesson(by_editor, course=course, title="Written", is_published=False)
    with pytest.raises(NotAllowed, match="send the page to a head teacher"):
        delete_lesson(by_editor, instance=first)
    for lesson in (second, written):
        with pytest.raises(NotAllowed, match="send the page to a head teacher"):
            update_lesson(by_editor, instance=lesson, order=1)
    delete_lesson(by_editor, instance=written)
    update_lesson(by_head, instance=second, order=1)
    assert titles(course) == ["Second", "First"]
    update_course(by_head, instance=course, is_published=False)
    update_lesson(by_editor, instance=first, order=1)
    assert titles(course) == ["First", "Second"]
    delete_lesson(Actor.person(teacher, via=Door.API), instance=first)
    assert titles(course) == ["Second"]


def test_while_it_waits_only_reviewers_change_it(cms: Client, course: CoursePage, head: User, teacher: User) -> None:
    lesson = add(cms, course, lesson_form("First", text("Merhaba")), **SUBMIT)
    edit(cms, lesson, lesson_form("First", text("Changed")))
    assert "Changed" not in latest(lesson)
    edit(browser(head), lesson, lesson_form("First", text("Better")))
    assert "Better" in latest(lesson)
    course.get_workflow().start(course, user=head)
    with pytest.raises(Conflict, match="locked in the editor"):
        update_course(Actor.person(teacher, via=Door.API), instance=course, title="Other")


def test_an_approved_page_appears_at_its_time(cms: Client, course: CoursePage, editor: User, head: User) -> None:
    tomorrow = timezone.localtime(timezone.now() + timedelta(days=1))
    later = {"go_live_at": f"{tomorrow:%Y-%m-%d %H:%M}", "is_free_preview": "on"}
    lesson = add(cms, course, lesson_form("Tomorrow", text("Soon"), **later), **SUBMIT)
    review(browser(head), lesson, "approve")
    lesson.refresh_from_db()
    assert (lesson.live, lesson.approved_schedule) == (False, True)
    assert "It appears on" in Notification.objects.get(recipient=editor).message
    assert not units_visible_to(Actor.anonymous()).exists()


def test_comments_tell_who_takes_part_and_nobody_by_mail(
    cms: Client, course: CoursePage, editor: User, head: User
) -> None:
    lesson = add(cms, course, lesson_form("First", text("Merhaba")))
    comment = {
        **EMPTY_FORMSET,
        "TOTAL_FORMS": 1,
        "0": {"text": "Which accent?", "contentpath": "title", "replies": EMPTY_FORMSET},
    }
    edit(browser(head), lesson, lesson_form("First", text("Merhaba"), comments=comment))
    assert (told(editor), told(head)) == (["New comment: First"], [])
    assert Notification.objects.get(recipient=editor).message == f"{head}: Which accent?"
    assert mail.outbox == []


def test_a_locked_page_is_its_lockers_alone(cms: Client, course: CoursePage, editor: User) -> None:
    colleague = browser(person("colleague", Role.TEACHER, ("editors",)))
    lesson = add(cms, course, lesson_form("First", text("Merhaba")))
    cms.post(page("lock", lesson.pk))
    edit(colleague, lesson, lesson_form("First", text("Changed")))
    assert "Changed" not in latest(lesson)
    cms.post(page("unlock", lesson.pk))
    edit(colleague, lesson, lesson_form("First", text("Changed")))
    assert "Changed" in latest(lesson)


def test_the_review_is_made_once_and_stays_as_the_school_has_it(db: None) -> None:
    index = CourseIndexPage.objects.get()
    assert WorkflowPage.objects.get().page_id == index.pk
    assert [group.name for group in HeadTeacherApproval.objects.get().groups.all()] == ["head teachers"]
    assert Workflow.objects.count() == 1
    WorkflowPage.objects.all().delete()  # an admin has switched it off
    after_migrate()
    assert (WorkflowPage.objects.count(), HeadTeacherApproval.objects.count()) == (0, 1)


def test_courses_are_admins_to_delete_and_lessons_only_while_nobody_reads_them(
    cms: Client, course: CoursePage, head: User
) -> None:
    draft = create_course(SYSTEM, title="Draft")
    written, read = lesson_page(course, "Written", live=False), lesson_page(course, "Read")
    for client in (cms, browser(head)):
        client.post(page("delete", draft.pk))
    cms.post(page("delete", read.pk))
    assert CoursePage.objects.filter(pk=draft.pk).exists()
    assert live(read)
    cms.post(page("delete", written.pk))
    assert not LessonPage.objects.filter(pk=written.pk).exists()
