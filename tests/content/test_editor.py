"""The editors' room over real requests: writing, previewing, publishing, and who is named in the audit log."""

from datetime import date

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Site, WorkflowPage
from wagtail.test.utils.form_data import rich_text

from content.models import CourseIndexPage, CoursePage, LessonPage
from content.permissions import after_migrate
from school.audit.models import AuditChange, AuditEntry
from school.groups.models import StudyGroup
from school.people.choices import Role
from school.people.models import User
from tests.content.conftest import lesson_page
from tests.content.room import PUBLISH, browser, edit, head_teacher, lesson_form
from tests.world import person

pytestmark = pytest.mark.django_db


def add_address(course: CoursePage) -> str:
    return reverse("wagtailadmin_pages:add", args=["content", "lessonpage", course.pk])


def test_write_preview_publish(cms: Client, course: CoursePage) -> None:
    text = ("rich_text", rich_text("<p>Merhaba dunyo</p>", features=["bold"]))
    assert cms.post(add_address(course), lesson_form("First", text)).status_code == 302
    lesson = LessonPage.objects.get()
    assert (lesson.live, lesson.get_latest_revision().user.username) == (False, "editor")
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[lesson.pk])
    assert cms.post(preview, lesson_form("First better", text)).json()["is_valid"] is True
    shown = cms.get(preview, {"mode": ""})
    assert shown.status_code == 200
    assert "First better" in shown.content.decode()
    assert "Merhaba dunyo" in shown.content.decode()
    assert edit(browser(head_teacher()), lesson, lesson_form("First", text), **PUBLISH).status_code == 302
    lesson.refresh_from_db()
    assert lesson.live is True


def test_every_write_names_the_editor_and_the_door(cms: Client, course: CoursePage, editor: User) -> None:
    cms.post(add_address(course), {**lesson_form("First"), "action-publish": "action-publish"})
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor, entry.via) == ("cms.wagtailadmin_pages.add", editor, "cms")
    lesson = LessonPage.objects.get()
    changes = AuditChange.objects.filter(entry=entry, object_id=str(lesson.pk))
    assert changes.get(model="content.lessonpage").operation == "insert"
    rows = [row.changes for row in changes.filter(model="wagtailcore.page").order_by("id")]
    assert (rows[0]["title"], rows[0]["live"]) == ([None, "First"], [None, False])


def test_looking_and_previewing_leave_no_entry(cms: Client, course: CoursePage) -> None:
    lesson = lesson_page(course, "First")
    before = AuditEntry.objects.count()
    cms.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk]))
    cms.post(reverse("wagtailadmin_pages:preview_on_edit", args=[lesson.pk]), lesson_form("Second"))
    assert AuditEntry.objects.count() == before


def test_a_wrong_block_is_refused_at_publishing(cms: Client, course: CoursePage) -> None:
    video = ("video", {"url": "https://evil.example/v", "title": "Bad"})
    answer = cms.post(add_address(course), {**lesson_form("First", video), "action-publish": "action-publish"})
    assert answer.status_code == 200
    assert "Give the https address of a video at YouTube or Vimeo." in answer.content.decode()
    assert not LessonPage.objects.exists()


@pytest.mark.parametrize("known_to_wagtail", [True, False])
def test_a_course_in_use_cannot_be_deleted(course: CoursePage, teacher: User, *, known_to_wagtail: bool) -> None:
    boss = browser(person("boss", Role.ADMIN))
    group = StudyGroup(
        name="A1",
        course=course,
        teacher=teacher,
        start_date=date(2026, 1, 1),
        end_date=date(2026, 6, 1),
        max_students=3,
    )
    if known_to_wagtail:
        group.save()
    else:  # a bulk write is not in Wagtail's index of references: the database has the last word
        StudyGroup.objects.bulk_create([group])
    answer = boss.post(reverse("wagtailadmin_pages:delete", args=[course.pk]), follow=True)
    assert CoursePage.objects.filter(pk=course.pk).exists()
    assert known_to_wagtail or "it is in use" in answer.content.decode()


def test_the_list_of_courses_stays(client: Client, db: None) -> None:
    client.force_login(person("boss", Role.ADMIN))
    index = CourseIndexPage.objects.get()
    client.post(reverse("wagtailadmin_pages:delete", args=[index.pk]))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    client.post(f"{bulk}?id={index.pk}")
    assert Site.objects.get(is_default_site=True).root_page.specific == CourseIndexPage.objects.get() == index


def test_people_are_not_changed_here(client: Client, db: None) -> None:
    client.force_login(person("boss", Role.ADMIN))
    for path in ("/cms/users/", "/cms/users/new/", "/cms/groups/", "/cms/groups/new/"):
        answer = client.get(path)
        assert (answer.status_code, answer["Location"]) == (302, "/admin/")
    assert "/cms/users/" not in client.get("/cms/").content.decode()


@pytest.mark.parametrize("role", [Role.STUDENT, Role.TEACHER])
def test_others_do_not_enter(client: Client, db: None, role: Role) -> None:
    client.force_login(person("somebody", role))
    assert client.get("/cms/").status_code == 302


@pytest.mark.parametrize(("group", "rights"), [("editors", 4), ("head teachers", 5)])
def test_rights_are_given_again_without_doubling(db: None, group: str, rights: int) -> None:
    def counted() -> tuple[int, int, int]:
        pages, files = (
            GroupPagePermission.objects.filter(group=editors),
            GroupCollectionPermission.objects.filter(group=editors),
        )
        return pages.count(), files.count(), CourseIndexPage.objects.count()

    editors = Group.objects.get(name=group)
    assert counted() == (rights, 6, 1)
    after_migrate()
    assert counted() == (rights, 6, 1)
    assert GroupCollectionPermission.objects.filter(group=editors, collection__depth=1).count() == 6


def test_an_emptied_tree_is_made_again(db: None) -> None:
    Site.objects.all().delete()
    for page in CourseIndexPage.objects.all():
        page.delete()
    after_migrate()
    assert Site.objects.get(is_default_site=True).root_page.specific == CourseIndexPage.objects.get()
    made = AuditEntry.objects.order_by("-id").values_list("action", flat=True)[:2]
    assert list(made) == ["content.make_review", "content.make_site"]
    index_id = CourseIndexPage.objects.get().pk
    assert GroupPagePermission.objects.filter(page=index_id).count() == 9
    assert WorkflowPage.objects.get().page_id == index_id
