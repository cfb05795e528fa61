"""A message from the school to many people."""

import uuid
from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, Text
from school.groups.models import StudyGroup
from school.notifications.actions.telling import Notice, write
from school.notifications.choices import Audience, NotificationType
from school.notifications.errors import NobodyToTell
from school.notifications.queries import audience as people_of
from school.people.models import User

LONGEST_TITLE, LONGEST_MESSAGE = 200, 5000


@action("notifications.broadcast", permission="notifications.broadcast")
def broadcast(
    actor: Actor,
    *,
    title: str,
    message: str,
    audience: Audience,
    people: Sequence[User] = (),
    groups: Sequence[StudyGroup] = (),
) -> int:
    """Send a message to everybody, all students, all teachers, or the chosen people and groups; returns to how many.

    People in two of the chosen groups get it once. NobodyToTell when there is none.
    """
    said = checked(title, message)
    readers = list(people_of(Audience(audience), people, groups).values_list("pk", flat=True))
    if not readers:
        raise NobodyToTell
    source = f"broadcast:{uuid.uuid4().hex}"
    kind = NotificationType.GENERAL
    write([Notice(recipient_id=pk, type=kind, title=said[0], message=said[1], source=source) for pk in readers])
    return len(readers)


def checked(title: str, message: str) -> tuple[str, str]:
    """Both texts without blanks around them; Invalid names the one that is empty or too long."""
    said = {"title": " ".join(title.split()), "message": message.strip()}
    wrong: dict[str, list[Text]] = {}
    for name, most in (("title", LONGEST_TITLE), ("message", LONGEST_MESSAGE)):
        if not said[name]:
            wrong[name] = [_("This field cannot be blank.")]
        elif len(said[name]) > most:
            wrong[name] = [_("At most %(count)s characters.") % {"count": most}]
    if wrong:
        raise Invalid(fields=wrong)
    return said["title"], said["message"]
