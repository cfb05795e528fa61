"""What can be refused about people and their logins."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, Invalid, NotAllowed, Unauthenticated


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
