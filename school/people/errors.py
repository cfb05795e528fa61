"""What can be refused about people and their logins."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, Invalid, NotAllowed, NotFound, Unauthenticated, Unavailable


class InvalidCredentials(Unauthenticated):
    """The same for an unknown account, a wrong password and a blocked person."""

    code = "invalid_credentials"
    message = _("The username or the password is wrong.")


class LastAdmin(Conflict):
    """Somebody must be able to let others in."""

    code = "last_admin"
    message = _("This is the last admin: make somebody else an admin first.")


class RoleNeedsAdmin(NotAllowed):
    """Teachers, admins and staff groups are an admin's to give."""

    code = "role_needs_admin"
    message = _("Only an admin may give or take roles and staff groups.")


class StaffNeedsAdmin(NotAllowed):
    """Who could change a staff account could take it over."""

    code = "staff_needs_admin"
    message = _("Only an admin may change staff accounts.")


class OwnAccount(NotAllowed):
    """Who locks themselves out can hardly ask to be let in again."""

    code = "own_account"
    message = _("Nobody can block, delete or change the role of their own account: ask another admin.")


class Anonymised(Conflict):
    """There is nobody left behind this account."""

    code = "anonymised"
    message = _("The personal data of this account were deleted: it cannot be used or changed any more.")


class RegistrationClosed(NotAllowed):
    """The school enters its students itself."""

    code = "registration_closed"
    message = _("This school does not let students register themselves: ask its office for an account.")


class EmailNotVerified(NotAllowed):
    """Told only to who knows the password."""

    code = "email_not_verified"
    message = _("Confirm your email first: follow the link that we have sent you, or ask for a new one.")


class AlreadyVerified(Conflict):
    """There is nothing to confirm."""

    code = "already_verified"
    message = _("This email is confirmed already.")


class NoEmail(Conflict):
    """There is no address to send anything to."""

    code = "no_email"
    message = _("This person has no email address: enter one first.")


class GoogleRefused(Unauthenticated):
    """The token is not Google's word to us, or not any more."""

    code = "invalid_google_token"
    message = _("Google does not confirm this login. Log in at Google again.")


class GoogleNotConfigured(Unavailable):
    """The school has no client id at Google."""

    code = "google_not_configured"
    message = _("This school has not set up logging in with Google.")


class AccountBlocked(Unauthenticated):
    """Told only to who has proven who they are."""

    code = "account_blocked"
    message = _("This account is blocked. Ask the school's office.")


class EmailNotProven(Conflict):
    """The address stands in an account here, and nobody has proven that it is the same person's."""

    code = "email_taken"
    message = _(
        "There is an account with this email here, which is not confirmed or is linked to another Google account. "
        "Log in with its password; your profile then links Google."
    )


class LinkedToAnother(Conflict):
    """One account at Google is one person here."""

    code = "linked_to_another"
    message = _("This Google account is linked to another person here.")


class AlreadyLinked(Conflict):
    """One person has one account at Google here."""

    code = "already_linked"
    message = _("A Google account is linked already: unlink it first.")


class NotLinked(NotFound):
    """There is nothing to unlink."""

    code = "not_linked"
    message = _("No Google account is linked.")


class NoPassword(Conflict):
    """Without a password there would be no way in, or no proof."""

    code = "no_password"
    message = _("This account has no password yet: choose one first, by the link that “forgot password” sends.")


class NoExport(NotFound):
    """Nobody has asked for it, or its time is over."""

    code = "no_export"
    message = _("There is no copy of the data: ask for one.")


class EmailTaken(Invalid):
    """An address is one person's."""

    code = "email_taken"
    message = _("This email is taken.")


class InvalidToken(Invalid):
    """A link is good once, for a while, and for the account as it was then."""

    code = "invalid_token"
    message = _("This link is not valid any more. Ask for a new one.")


class InvalidPassword(Invalid):
    """The password that was asked for as a proof."""

    code = "invalid_password"
    message = _("This is not your current password.")
