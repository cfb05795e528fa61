"""What goes when nobody is to know any more who a person was."""

from django.db.models import Q
from django.db.models.functions import Now

from school.common.actions import action
from school.common.actor import Actor
from school.messaging.models import Message
from school.messaging.permissions import REMOVE


@action("messaging.forget_person", permission=REMOVE)
def forget_person(actor: Actor, *, person_id: int) -> None:
    """Delete the words of all messages from and to a person, for either may say who it was.

    That somebody wrote to somebody then, and the numbers, stay.
    """
    theirs = Message.objects.filter(Q(sender=person_id) | Q(receiver=person_id), removed_at=None)
    theirs.update(content="", removed_at=Now())
