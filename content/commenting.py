"""Comments beside a page: who takes part in them learns of new ones by the school's notices."""

from typing import Any

from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Comment, CommentReply, PageSubscription

from content.events import PageCommented
from content.models import CoursePage, LessonPage
from school.common.events import emit


class NoticingEditView(EditView):
    """Wagtail's editor; where it would send mail about comments it tells the school."""

    def send_commenting_notifications(self, changes: dict[str, Any]) -> None:
        """Tell of new comments and new replies; what was resolved or taken away is there to see."""
        new: list[Comment | CommentReply] = list(changes["new_comments"])
        threads: list[Comment] = []
        for comment, replies in changes["new_replies"]:
            new.extend(replies)
            threads.append(comment)
        if new:
            emit(
                PageCommented(
                    page_id=self.page.pk,
                    title=self.page.get_admin_display_title(),
                    comment_ids=tuple(f"{each._meta.model_name}{each.pk}" for each in new),
                    text="\n".join(each.text for each in new),
                    by_id=self.request.user.pk,
                    by=str(self.request.user),
                    reader_ids=tuple(sorted(self.readers(threads) - {self.request.user.pk})),
                )
            )

    def readers(self, threads: list[Comment]) -> set[int]:
        """Who asked to be told of the page's comments, its owner, and who has written in these threads."""
        asked = PageSubscription.objects.filter(page=self.page, comment_notifications=True)
        replied = CommentReply.objects.filter(comment__in=threads)
        owner = {self.page.owner_id} if self.page.owner_id else set()
        return {
            *asked.values_list("user_id", flat=True),
            *replied.values_list("user_id", flat=True),
            *(thread.user_id for thread in threads),
            *owner,
        }


class LessonsInOrder(ExplorableIndexView):
    """A course's lessons as students see them: in their order, where they can be dragged to another place."""

    default_ordering = "ord"


class CourseViewSet(PageViewSet):
    """The pages around a course."""

    model = CoursePage
    edit_view_class = NoticingEditView


class LessonViewSet(PageViewSet):
    """The pages around a lesson."""

    model = LessonPage
    edit_view_class = NoticingEditView
    index_view_class = LessonsInOrder
