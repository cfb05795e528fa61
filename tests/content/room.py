"""What people do in the editor's room, over real requests: forms as the browser sends them."""

from typing import Any

from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.models import TaskState
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from content.models import CoursePage, LessonPage
from school.notifications.models import Notification
from school.people.choices import Role
from school.people.models import User
from tests.world import person

EMPTY_FORMSET = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}


def browser(user: User) -> Client:
    """A browser in which this person is logged in."""
    client = Client()
    client.force_login(user)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    return client


def head_teacher(username: str = "head") -> User:
    return person(username, Role.TEACHER, ("head teachers",))


def text(words: str) -> tuple[str, str]:
    """A block with a paragraph."""
    return "rich_text", rich_text(f"<p>{words}</p>", features=["bold"])


def lesson_form(title: str, *blocks: tuple[str, Any], **more: Any) -> dict[str, Any]:
    """A lesson page's form."""
    filled = {
        "title": title,
        "slug": title.lower().replace(" ", "-"),
        "description": "",
        "video_url": "",
        "body": streamfield(blocks),
        "comments": EMPTY_FORMSET,
        "quizzes": EMPTY_FORMSET,
    }
    form: dict[str, Any] = nested_form_data(filled | more)
    return form


def page(name: str, *args: Any) -> str:
    """The address of one of Wagtail's views of pages."""
    return reverse(f"wagtailadmin_pages:{name}", args=args)


def add(client: Client, course: CoursePage, form: dict[str, Any], **action: str) -> LessonPage:
    """A new lesson; it must be saved."""
    address = page("add", "content", "lessonpage", course.pk)
    answer = client.post(address, {**form, **action})
    assert answer.status_code == 302, answer.content.decode()
    lesson: LessonPage = LessonPage.objects.get(draft_title=form["title"])
    return lesson


def edit(client: Client, lesson: LessonPage, form: dict[str, Any], **action: str) -> Any:
    """The answer to a changed form."""
    return client.post(page("edit", lesson.pk), {**form, **action})


def review(client: Client, lesson: LessonPage, verdict: str, comment: str = "") -> Any:
    """Approve or reject what waits."""
    waiting = TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS, workflow_state__object_id=str(lesson.pk))
    return client.post(page("workflow_action", lesson.pk, verdict, waiting.pk), {"comment": comment})


def told(user: User) -> list[str]:
    """The titles of the person's notices, oldest first."""
    return list(Notification.objects.filter(recipient=user).order_by("pk").values_list("title", flat=True))


SUBMIT = {"action-submit": "action-submit"}
PUBLISH = {"action-publish": "action-publish"}
