"""Who may change images and documents in the editor's room, where the school's rules are others than Wagtail's."""

from collections.abc import Iterable
from typing import Any

from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
from wagtail.permissions import register_permission_policy

from content.lending import pages_with
from content.permissions import PUBLISH

HARMFUL = frozenset({"change", "delete"})


class FileRights(CollectionOwnershipPermissionPolicy):
    """What students see in a published page is changed and deleted by who may publish; others upload another file."""

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Any) -> bool:
        left = {*actions}
        if left & HARMFUL and not user.has_perm(PUBLISH) and is_kept_from(user, instance):
            left -= HARMFUL
        return bool(left and super().user_has_any_permission_for_instance(user, left, instance))


def is_kept_from(user: Any, file: Any) -> bool:
    """Whether a page holds the file that is published, or that waits for its approval or its time."""
    pages = Page.objects.filter(pk__in=pages_with(file))
    return any(page.live or is_locked(page, user) for page in pages)


def is_locked(page: Any, user: Any) -> bool:
    """Whether the page is not this person's to change now."""
    lock = page.get_lock()
    return bool(lock and lock.for_user(user))


def register() -> None:
    """Let Wagtail ask us, whichever app is ready first."""
    for model in (get_document_model(), get_image_model()):
        policy = FileRights(model, auth_model=model, owner_field_name="uploaded_by_user")
        register_permission_policy(model, policy, exact_class=True)
