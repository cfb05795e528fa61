"""The links in mails: to the frontend that is configured, whatever host was asked, the token behind the `#`.

What stands behind it never leaves the browser: no server's log and no other page's Referer has the token.
"""

from django.conf import settings

from school.people.models import User
from school.people.tokens import email_verification_token, password_reset_token


def verification_link(person: User) -> str:
    """Where the person confirms their email."""
    return f"{settings.EMAIL_VERIFICATION_URL}#token={email_verification_token(person)}"


def reset_link(person: User) -> str:
    """Where the person chooses another password."""
    return f"{settings.PASSWORD_RESET_URL}#token={password_reset_token(person)}"
