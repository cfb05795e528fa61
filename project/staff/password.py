"""One's own password in the admin: Django's page, our action: other sessions end, the audit log knows who."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.views import PasswordChangeView
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from unfold.forms import AdminOwnPasswordChangeForm

from school.common.actor import Actor
from school.common.admin import actor_of
from school.people.actions import set_password


class OwnPasswordForm(AdminOwnPasswordChangeForm):
    """Asks for the old password and the new one twice."""

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.actor = actor

    def save(self, *, commit: bool = True) -> Any:
        """Through the action; the page's own login goes on with the new hash."""
        self.user.password = set_password(
            self.actor, instance=self.user, password=self.cleaned_data["new_password1"]
        ).password
        return self.user


class OwnPasswordView(PasswordChangeView):
    """Django's view with our form."""

    form_class = OwnPasswordForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "actor": actor_of(self.request)}


def change_password(request: HttpRequest) -> HttpResponseBase:
    """The page under the admin's menu of one's own account."""
    done, context = reverse("admin:password_change_done"), admin.site.each_context(request)
    return OwnPasswordView.as_view(success_url=done, extra_context=context)(request)
