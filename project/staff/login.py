"""The way into the admin: Unfold's page, counted under the same limits as the API's login."""

from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from unfold.forms import AuthenticationForm

from api.limits import count_login
from school.common.errors import TooMany

REFUSED = "login_refused"


class LoginForm(AuthenticationForm):
    """Counts an attempt before it looks at the password; neither letter case nor the email for the name helps."""

    def clean(self) -> Any:
        try:
            count_login(self.request, self.cleaned_data.get("username", ""))
        except TooMany as refusal:
            setattr(self.request, REFUSED, refusal)
            raise ValidationError(str(refusal), code=refusal.code) from refusal
        return super().clean()


def log_in(request: HttpRequest) -> HttpResponse:
    """Unfold's page; after too many attempts with status 429, and when the next is welcome."""
    page = admin.site.login(request)
    refusal: TooMany | None = getattr(request, REFUSED, None)
    if refusal:
        page.status_code = 429
        page["Retry-After"] = str(refusal.details["retry_after"])
    return page
