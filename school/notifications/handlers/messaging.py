"""Messages from person to person: one unread notice for each conversation, however much is written in it."""

from django.utils.translation import gettext as _

from school.messaging.events import ConversationRead, MessageSent
from school.notifications.actions import Notice, read_notices
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import MESSENGER, tell
from school.notifications.queries import has_unread
from school.people.queries import names_of


def tell_of_message(event: MessageSent) -> None:
    """The receiver learns who has written, unless a notice of that person's messages is unread already.

    The words stay in the conversation: they are not for mails, SMS and other people's eyes. Who is writing holds the
    receiver's mailbox, and so does who is reading: no notice is taken for unread while the reader clears it away.
    """
    if has_unread(event.receiver_id, conversation_with(event.sender_id)):
        return
    name = names_of([event.sender_id])[event.sender_id]

    def compose(receiver_id: int, message_id: int) -> Notice:
        return Notice(
            recipient_id=receiver_id,
            type=NotificationType.MESSAGE,
            title=_("Message from %(name)s") % {"name": name},
            message=_("Open the conversation to read and to answer it."),
            source=f"{conversation_with(event.sender_id)}{message_id}",
            data={"message": message_id, "sender": event.sender_id},
        )

    tell([(event.receiver_id, event.message_id)], compose)


def clear_notice(event: ConversationRead) -> None:
    """Who has read the conversation has read its notice."""
    read_notices(MESSENGER, recipient_id=event.reader_id, about=conversation_with(event.partner_id))


def conversation_with(sender_id: int) -> str:
    """What the sources of all notices about this person's messages begin with."""
    return f"message:{sender_id}:"
