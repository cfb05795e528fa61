"""Login by username or email, and rights by role and staff group."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Permission
from django.db.models import Model, QuerySet
from django.db.models.expressions import RawSQL
from django.http import HttpRequest

from school.people.models import User
from school.people.queries import GROUPS, permissions_held_by, person_called


class RoleBackend(ModelBackend):
    """Staff hold the rights of their staff groups, others those of their role's group; admins hold all.

    A staff account's role is only what frontends are told: an accountant whose role reads teacher teaches nobody.
    """

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **_options: Any
    ) -> User | None:
        """The active person with this username or email and password; takes as long when there is nobody."""
        if not username or password is None:
            return None
        user = person_called(username)
        if user is None:
            User().set_password(password)  # the same work as a real check, so that answers cannot be told apart
            return None
        return user if user.check_password(password) and self.user_can_authenticate(user) else None

    def get_all_permissions(self, user_obj: Any, obj: Model | None = None) -> set[str]:
        """What the person may do, by one statement that is kept: every request asks it, and many pages."""
        if obj is not None or user_obj.is_anonymous or not user_obj.is_active or user_obj.is_superuser:
            return super().get_all_permissions(user_obj, obj)
        if not hasattr(user_obj, "_perm_cache"):
            user_obj._perm_cache = permissions_held_by(user_obj)
        held: set[str] = user_obj._perm_cache
        return held

    def _get_group_permissions(self, user_obj: User) -> QuerySet[Permission]:
        groups = RawSQL(GROUPS, [user_obj.pk])  # noqa: S611  nobody's words are in it
        return Permission.objects.filter(group__in=groups).distinct()
