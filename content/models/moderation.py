"""The review that a page passes before students read it."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, TaskState, WorkflowState

from content.events import PageReviewed, PageSubmitted
from school.common.events import emit

APPROVE, REJECT = "approve", "reject"


class HeadTeacherApproval(AbstractGroupApprovalTask):
    """Head teachers and admins approve a page or send it back; who is concerned is told by the school's own notices."""

    class Meta:
        verbose_name = _("approval by a head teacher")
        verbose_name_plural = _("approvals by a head teacher")

    @classmethod
    def get_description(cls) -> Any:
        return _("Head teachers and admins approve the page or ask for changes, and the school’s notices tell of it.")

    @transaction.atomic
    def start(self, workflow_state: WorkflowState, user: Any = None) -> TaskState:
        """Begin the review of what was just submitted."""
        review = super().start(workflow_state, user=user)
        page = workflow_state.content_object
        emit(
            PageSubmitted(
                page_id=page.pk,
                title=page.get_admin_display_title(),
                review_id=review.pk,
                by_id=user.pk if user else None,
                by=str(user or ""),
            )
        )
        return review

    @transaction.atomic
    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        """Approve or send back, and tell the author."""
        super().on_action(task_state, user, action_name, **kwargs)
        if action_name in (APPROVE, REJECT):
            emit(reviewed(task_state, user, is_approved=action_name == APPROVE))


def reviewed(review: TaskState, user: Any, *, is_approved: bool) -> PageReviewed:
    """What became of a submission."""
    page = review.revision.as_object()
    return PageReviewed(
        page_id=page.pk,
        title=page.get_admin_display_title(),
        review_id=review.pk,
        author_id=review.workflow_state.requested_by_id,
        by_id=user.pk if user else None,
        by=str(user or ""),
        is_approved=is_approved,
        comment=review.comment,
        goes_live_at=page.go_live_at,
    )
