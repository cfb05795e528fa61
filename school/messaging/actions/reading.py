"""Reading what somebody wrote."""

from uuid import UUID

from django.db.models import F
from django.db.models.functions import Greatest, Now

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Unauthenticated
from school.common.events import emit
from school.common.live import announce
from school.common.lookup import get_visible
from school.messaging.events import ConversationRead
from school.messaging.models import Mailbox
from school.messaging.queries import partners_of, unread_from


@action("messaging.mark_read", permission=None)
def mark_read(actor: Actor, *, partner_id: UUID) -> int:
    """Mark all that the person with this public id has written to the actor as read; returns how many were not.

    Each keeps the moment of its first reading. NotFound for who has not written and may not be written to.
    """
    if actor.user_id is None:
        raise Unauthenticated
    partner = get_visible(partners_of(actor), uuid=partner_id)
    # Whoever writes to the actor at this moment waits, and tells of the message after what is read here.
    Mailbox.objects.select_for_update().filter(person=actor.user_id).first()
    read = unread_from(actor, partner).update(read_at=Greatest(Now(), F("created_at")))
    if read:
        announce(actor.user_id)
        emit(ConversationRead(reader_id=actor.user_id, partner_id=partner.pk))
    return read
