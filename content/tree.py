"""The page tree that the product stands on: root, list of courses, site."""

from django.conf import settings
from django.contrib.auth.models import Group
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Collection, GroupApprovalTask, Locale, Page, Site, Workflow, WorkflowPage, WorkflowTask

from content.models import CourseIndexPage, HeadTeacherApproval
from school.common.actions import audited
from school.common.actor import Actor, Door


def ensure_site(reviewers: str) -> None:
    """Make the list of courses the site's root, in place of Wagtail's welcome page; nothing when it is there.

    What is written below it passes the review of the group `reviewers`; that is made once, and then the school's to
    change. Works on an emptied database too, where Wagtail's own first rows are gone.
    """
    is_new = not CourseIndexPage.objects.exists()
    if is_new:
        with audited(Actor.system("migrate", via=Door.COMMAND), "content.make_site"):
            make_site()
    if is_new or not HeadTeacherApproval.objects.exists():
        with audited(Actor.system("migrate", via=Door.COMMAND), "content.make_review"):
            make_review(reviewers)


def make_site() -> None:
    """The list of courses, the site that stands on it, and nothing of Wagtail's own examples."""
    ensure_wagtail_rows()
    welcome = Page.objects.filter(depth=2, slug="home").first()
    index = Page.get_first_root_node().add_child(instance=CourseIndexPage(title="Courses", slug="courses"))
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"root_page": index, "site_name": "Maktab", "hostname": "localhost", "port": settings.PORT},
    )
    if welcome:
        Page.objects.get(pk=welcome.pk).delete()
    forget_examples()


def forget_examples() -> None:
    """Wagtail's own groups and the workflow of one of them; ours are called otherwise."""
    Group.objects.filter(name__in=("Editors", "Moderators")).delete()
    Workflow.objects.filter(workflow_tasks__task__in=GroupApprovalTask.objects.filter(groups=None)).delete()
    GroupApprovalTask.objects.filter(groups=None).delete()


def make_review(group_name: str) -> None:
    """One step, by the people of this group, for every course and lesson."""
    task = HeadTeacherApproval.objects.first() or HeadTeacherApproval.objects.create(name="Head teacher")
    task.groups.add(Group.objects.get_or_create(name=group_name)[0])
    known = Workflow.objects.filter(workflow_tasks__task=task).first()
    review = known or Workflow.objects.create(name="Review by a head teacher")
    WorkflowTask.objects.get_or_create(workflow=review, task=task, defaults={"sort_order": 0})
    index_id = CourseIndexPage.objects.values_list("pk", flat=True).get()
    WorkflowPage.objects.get_or_create(page_id=index_id, defaults={"workflow": review})


def ensure_wagtail_rows() -> None:
    """The rows that Wagtail's migrations make: language, root of the pages, root of the files."""
    Locale.objects.get_or_create(language_code=get_supported_content_language_variant(settings.LANGUAGE_CODE))
    if Page.get_first_root_node() is None:
        Page.add_root(instance=Page(title="Root", slug="root"))
    if Collection.get_first_root_node() is None:
        Collection.add_root(name="Root")
