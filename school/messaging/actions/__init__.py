"""Every change of messages."""

from school.messaging.actions.forgetting import forget_person
from school.messaging.actions.reading import mark_read
from school.messaging.actions.sending import send_message

__all__ = ["forget_person", "mark_read", "send_message"]
