"""What each group may do with courses, in Django's rights and in Wagtail's own on pages and files."""

from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from content.choices import HostingState
from content.models import CourseIndexPage, CoursePage, HeadTeacherApproval
from content.tree import ensure_site
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.customfields.fields import CustomFields
from school.people.choices import Role
from school.people.models import User

WRITE = "content.write_courses"
CHANGE_ALL = "content.change_coursepage"
PUBLISH = "wagtailcore.publish_page"
EDITORS, HEAD_TEACHERS = "editors", "head teachers"
WRITING = (
    "wagtailadmin.access_admin",
    WRITE,
    "content.add_coursepage",
    "content.change_coursepage",
    "content.view_coursepage",
    "content.add_lessonpage",
    "content.change_lessonpage",
    "content.view_lessonpage",
)
GRANTS: dict[str, tuple[str, ...]] = {
    "teacher": (WRITE,),
    EDITORS: WRITING,
    HEAD_TEACHERS: (*WRITING, PUBLISH),
    "operators": ("content.view_coursepage", "content.view_lessonpage"),
    "accountants": ("content.view_coursepage",),
}
PAGE_RIGHTS = {
    EDITORS: ("add_page", "change_page", "lock_page", "unlock_page"),
    HEAD_TEACHERS: ("add_page", "change_page", "publish_page", "lock_page", "unlock_page"),
}
FILE_RIGHTS = {
    "wagtailimages": ("add_image", "change_image", "choose_image"),
    "wagtaildocs": ("add_document", "change_document", "choose_document"),
}

CUSTOM = CustomFields(target="courses", reads="content.view_coursepage", writes=CHANGE_ALL)


def sees_answers(actor: Actor) -> bool:
    """Whether exercises show their expected answers: to teachers and to who may write lessons."""
    return actor.role == Role.TEACHER or actor.oversees("content.change_lessonpage")


def gets_video(actor: Actor, state: str | None) -> bool:
    """Whether the actor is given a video of theirs to see: while Vimeo is not ready with it, only who gets drafts is.

    `state` is Vimeo's, None of a video that the school has not put there.
    """
    return state in {None, HostingState.READY} or sees_answers(actor)


def writes_all(actor: Actor) -> bool:
    """Whether the actor may change any course: staff of the right, where teachers change those that they teach."""
    return actor.oversees(CHANGE_ALL)


def demand_own(actor: Actor, course: CoursePage) -> None:
    """Raise NotAllowed unless the actor teaches this course or may change any."""
    if not writes_all(actor) and (actor.user_id is None or course.instructor_id != actor.user_id):
        raise NotAllowed(_("This course is another teacher’s."))


def own_teacher(actor: Actor) -> User | None:
    """The actor where a course of theirs can only be their own; None for who may make anybody's."""
    return actor.user if isinstance(actor.user, User) and not writes_all(actor) else None


def demand_instructor(actor: Actor, instructor: User | None) -> None:
    """Raise Invalid on `instructor` unless it is the actor, or the actor may change any course."""
    if not writes_all(actor) and (instructor is None or instructor.pk != actor.user_id):
        raise Invalid(fields={"instructor": [_("You can only make and keep courses of your own: name yourself.")]})


def demand_publisher(actor: Actor) -> None:
    """Raise NotAllowed for staff who write all courses and publish none: a head teacher approves what they write."""
    if writes_all(actor) and not actor.may(PUBLISH):
        raise NotAllowed(
            _("Editors do not publish by themselves: send the page to a head teacher in the editor’s room.")
        )


def after_migrate() -> None:
    """Make the site's tree and its review, and give editors their rights in it; repeatable, also in an emptied one."""
    if HeadTeacherApproval._meta.db_table in connection.introspection.table_names():
        ensure_site(HEAD_TEACHERS)
        for group_name, page_rights in PAGE_RIGHTS.items():
            grant_writing(group_name, page_rights)


def grant_writing(group_name: str, page_rights: tuple[str, ...]) -> None:
    """Let the group write all courses with exactly these rights, and use all images and documents; repeatable."""
    group, _made = Group.objects.get_or_create(name=group_name)
    index_id = CourseIndexPage.objects.values_list("pk", flat=True).get()
    granted = rights("wagtailcore", page_rights)
    GroupPagePermission.objects.filter(group=group).exclude(permission__in=granted).delete()
    for right in granted:
        GroupPagePermission.objects.get_or_create(group=group, page_id=index_id, permission=right)
    collection = Collection.get_first_root_node()
    for app_label, codenames in FILE_RIGHTS.items():
        for right in rights(app_label, codenames):
            GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=right)


def rights(app_label: str, codenames: tuple[str, ...]) -> list[Permission]:
    """The permission rows; LookupError when one is missing."""
    found = list(Permission.objects.filter(content_type__app_label=app_label, codename__in=codenames))
    if len(found) != len(codenames):
        raise LookupError(f"Permissions missing in {app_label}: {set(codenames) - {right.codename for right in found}}")
    return found
