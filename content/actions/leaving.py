"""What the editor's room gives up of somebody whom nobody is to know any more."""

from wagtail.admin.models import FormState
from wagtail.users.models import UserProfile

from school.common.actions import action
from school.common.actor import Actor
from school.common.storage import drop_after_commit


@action("content.forget_person", permission="people.delete_user")
def forget_person(actor: Actor, *, person_id: int) -> None:
    """Delete a person's picture, their settings of the room and what they had not saved; their pages stay."""
    for profile in UserProfile.objects.filter(user=person_id).exclude(avatar=""):
        drop_after_commit(str(profile.avatar.name))
    UserProfile.objects.filter(user=person_id).delete()
    FormState.objects.filter(user=person_id).delete()
