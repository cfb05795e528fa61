"""Messages between two people, and the mailboxes that number them.

Who inserts a message, through whatever door, gets it numbered by PostgreSQL: both mailboxes are held until the commit,
so that each person's numbers have no gaps and follow the order in which the messages became visible.
"""

import uuid

import pgtrigger
from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models.functions import Length, Now
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from school.common.constraints import on_violation
from school.messaging.errors import ToOneself, Unsaid

LONGEST = 5000  # characters of one message
# The lower id first, so that two who write to each other at once wait for each other instead of locking each other out.
# The time is that of the turn, not of the wait for it: times and numbers say the same order.
NUMBER = """
    IF NEW.sender_id = NEW.receiver_id THEN
        RETURN NEW;  -- a constraint refuses it in better words
    END IF;
    INSERT INTO messaging_mailbox (person_id, latest)
    VALUES (LEAST(NEW.sender_id, NEW.receiver_id), 1), (GREATEST(NEW.sender_id, NEW.receiver_id), 1)
    ON CONFLICT (person_id) DO UPDATE SET latest = messaging_mailbox.latest + 1;
    INSERT INTO messaging_mailboxentry (person_id, partner_id, message_id, sequence)
    SELECT box.person_id, NEW.sender_id + NEW.receiver_id - box.person_id, NEW.id, box.latest
    FROM messaging_mailbox AS box WHERE box.person_id IN (NEW.sender_id, NEW.receiver_id);
    NEW.created_at = clock_timestamp();
    RETURN NEW;
"""
KEEP_WORD = """
    IF (OLD.uuid, OLD.sender_id, OLD.receiver_id, OLD.created_at)
        IS DISTINCT FROM (NEW.uuid, NEW.sender_id, NEW.receiver_id, NEW.created_at)
        OR (OLD.content <> NEW.content AND NEW.removed_at IS NULL)
        OR (OLD.read_at IS NOT NULL AND NEW.read_at IS DISTINCT FROM OLD.read_at)
        OR (OLD.removed_at IS NOT NULL AND NEW.removed_at IS DISTINCT FROM OLD.removed_at)
    THEN
        RAISE EXCEPTION 'What was said stays said' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
"""


class Message(models.Model):
    """What one person wrote to another; it stays as it was sent. `removed_at`: its words were deleted with a person."""

    uuid = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    sender = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("from"),
        on_delete=models.PROTECT,
        db_index=False,
        related_name="messages_sent",
    )
    receiver = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("to"),
        on_delete=models.PROTECT,
        db_index=False,
        related_name="messages_received",
    )
    content = models.TextField(_("message"), max_length=LONGEST, validators=[MaxLengthValidator(LONGEST)])
    created_at = models.DateTimeField(_("sent"), db_default=Now(), editable=False)
    read_at = models.DateTimeField(_("read"), null=True, editable=False)
    removed_at = models.DateTimeField(_("words deleted"), null=True, editable=False)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        permissions = [("write_to_all", "Can write messages to everybody")]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(sender=models.F("receiver")),
                name="messaging_not_to_oneself",
                violation_error_message=ToOneself.message,
            ),
            models.CheckConstraint(
                condition=models.Q(content="", removed_at__isnull=False)
                | models.Q(LessThanOrEqual(Length("content"), LONGEST), content__regex=r"\S", removed_at=None),
                name="messaging_says_something",
                violation_error_message=Unsaid.message,
            ),
            models.CheckConstraint(
                condition=models.Q(read_at=None) | models.Q(read_at__gte=models.F("created_at")),
                name="messaging_read_after_sent",
            ),
        ]
        indexes = [
            models.Index(fields=["receiver", "sender"], condition=models.Q(read_at=None), name="messaging_unread"),
            models.Index(fields=["receiver", "-id"], name="messaging_received"),
            models.Index(fields=["sender", "-created_at"], name="messaging_sent"),
        ]
        triggers = [
            pgtrigger.Trigger(name="number", when=pgtrigger.Before, operation=pgtrigger.Insert, func=NUMBER),
            pgtrigger.Trigger(name="keep_word", when=pgtrigger.Before, operation=pgtrigger.Update, func=KEEP_WORD),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return f"{self.sender} → {self.receiver}"


class Mailbox(models.Model):
    """The number of a person's latest message, sent or received; written by the trigger of messages alone."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, primary_key=True, on_delete=models.PROTECT, related_name="+"
    )
    latest = models.PositiveBigIntegerField()

    class Meta:
        verbose_name = _("mailbox")
        verbose_name_plural = _("mailboxes")

    def __str__(self) -> str:
        return f"{self.person_id}: {self.latest}"


class MailboxEntry(models.Model):
    """A message in the mailbox of one of its two people, with their own number and the other one's id."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, db_index=False, related_name="+")
    partner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, db_index=False, related_name="+")
    message = models.ForeignKey(Message, on_delete=models.CASCADE, db_index=False, related_name="entries")
    sequence = models.PositiveBigIntegerField()

    class Meta:
        verbose_name = _("entry of a mailbox")
        verbose_name_plural = _("entries of mailboxes")
        constraints = [
            models.UniqueConstraint(fields=["person", "sequence"], name="messaging_number_once"),
            models.UniqueConstraint(fields=["message", "person"], name="messaging_entry_once"),
        ]
        indexes = [
            models.Index(fields=["person", "partner", "-sequence"], include=["message"], name="messaging_conversation"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.sequence}"


on_violation("messaging_not_to_oneself", ToOneself)
on_violation("messaging_says_something", lambda: Unsaid(fields={"content": [Unsaid.message]}))
