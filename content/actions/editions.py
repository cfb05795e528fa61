"""A course once more, as a new edition."""

from wagtail.actions.copy_page import CopyPageAction

from content.actions.pages import stored
from content.editions import name_of_copy
from content.models import CourseIndexPage, CoursePage
from content.permissions import WRITE, demand_own
from school.common.actions import action
from school.common.actor import Actor


@action("content.copy_course", permission=WRITE)
def copy_course(actor: Actor, *, instance: CoursePage) -> CoursePage:
    """Copy the course with all its lessons and their quizzes, what is only drafted too, as a draft called `… (2)`.

    The copy has public ids of its own and the same instructor, price and addresses of videos. A video file of our own,
    groups, students, locks and times to appear or to expire stay with the original. NotAllowed for a teacher of other
    courses.
    """
    demand_own(actor, instance)
    CourseIndexPage.objects.select_for_update().get()  # one copy after another, so that each finds the next number
    course = CoursePage.objects.get(pk=instance.pk)
    title, slug = name_of_copy(course)
    copying = CopyPageAction(
        course,
        update_attrs={"title": title, "draft_title": title, "slug": slug},
        recursive=True,
        keep_live=False,
        user=actor.user,
    )
    copy: CoursePage = copying.execute(skip_permission_checks=True)
    return stored(copy)
