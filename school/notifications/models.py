"""Notices in the app."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.notifications.choices import NotificationType


class Notification(models.Model):
    """One notice to one person; `source` is unique per person, so that a repeated job tells them once."""

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("to"), on_delete=models.CASCADE, related_name="notifications"
    )
    type = models.CharField(_("about"), max_length=20, choices=NotificationType)
    title = models.CharField(_("title"), max_length=200)
    message = models.TextField(_("message"))
    data = models.JSONField(_("data"), default=dict)
    source = models.CharField(_("source"), max_length=100)
    is_read = models.BooleanField(_("read"), default=False)
    read_at = models.DateTimeField(_("read at"), null=True)
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")
        constraints = [
            models.UniqueConstraint(fields=["recipient", "source"], name="notifications_once_per_source"),
            models.CheckConstraint(
                condition=models.Q(is_read=False, read_at=None) | models.Q(is_read=True, read_at__isnull=False),
                name="notifications_read_has_time",
            ),
        ]
        indexes = [models.Index(fields=["recipient", "-id"], name="notifications_of_person")]

    def __str__(self) -> str:
        return self.title
