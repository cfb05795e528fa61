"""What can be refused about people and their logins."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, NotAllowed, Unauthenticated


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
