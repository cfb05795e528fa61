"""Wagtail's admin as the editor's room: it tells people nothing by itself, the school's own notices do."""

from wagtail.admin.apps import WagtailAdminAppConfig


class EditorsRoomConfig(WagtailAdminAppConfig):
    """Wagtail would mail reviewers and authors while a request waits, in languages of its own, into no log of ours."""

    def ready(self) -> None:
        from wagtail.models import TaskState, WorkflowState
        from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted

        super().ready()
        task_submitted.disconnect(sender=TaskState, dispatch_uid="group_approval_task_submitted_email_notification")
        for signal, name in (
            (workflow_submitted, "submitted"),
            (workflow_rejected, "rejected"),
            (workflow_approved, "approved"),
        ):
            signal.disconnect(sender=WorkflowState, dispatch_uid=f"workflow_state_{name}_email_notification")
