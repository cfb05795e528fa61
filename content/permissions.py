"""What each group may do with courses, in Django's rights and in Wagtail's own on pages and files."""

from django.contrib.auth.models import Group, Permission
from django.db import connection
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from content.models import CourseIndexPage
from content.tree import ensure_site
from school.common.actor import Actor
from school.people.choices import Role

GRANTS: dict[str, tuple[str, ...]] = {
    "editors": (
        "wagtailadmin.access_admin",
        "content.add_coursepage",
        "content.change_coursepage",
        "content.view_coursepage",
        "content.add_lessonpage",
        "content.change_lessonpage",
        "content.view_lessonpage",
    ),
    "operators": ("content.view_coursepage", "content.view_lessonpage"),
    "accountants": ("content.view_coursepage",),
}
PAGE_RIGHTS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
FILE_RIGHTS = {
    "wagtailimages": ("add_image", "change_image", "choose_image"),
    "wagtaildocs": ("add_document", "change_document", "choose_document"),
}


def sees_answers(actor: Actor) -> bool:
    """Whether exercises show their expected answers: to teachers and to who may write lessons."""
    return actor.role == Role.TEACHER or actor.oversees("content.change_lessonpage")


def after_migrate() -> None:
    """Make the site's tree and give editors their rights in it; repeatable, also on an emptied database."""
    if CourseIndexPage._meta.db_table in connection.introspection.table_names():
        ensure_site()
        grant_editors()


def grant_editors() -> None:
    """Let the group `editors` write and publish all courses and use all images and documents; repeatable."""
    editors, _made = Group.objects.get_or_create(name="editors")
    index_id = CourseIndexPage.objects.values_list("pk", flat=True).get()
    for right in rights("wagtailcore", PAGE_RIGHTS):
        GroupPagePermission.objects.get_or_create(group=editors, page_id=index_id, permission=right)
    collection = Collection.get_first_root_node()
    for app_label, codenames in FILE_RIGHTS.items():
        for right in rights(app_label, codenames):
            GroupCollectionPermission.objects.get_or_create(group=editors, collection=collection, permission=right)


def rights(app_label: str, codenames: tuple[str, ...]) -> list[Permission]:
    """The permission rows; LookupError when one is missing."""
    found = list(Permission.objects.filter(content_type__app_label=app_label, codename__in=codenames))
    if len(found) != len(codenames):
        raise LookupError(f"Permissions missing in {app_label}: {set(codenames) - {right.codename for right in found}}")
    return found
