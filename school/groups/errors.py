"""Refusals of the groups slice."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict


class GroupFull(Conflict):
    """The seats do not suffice; nobody was added."""

    code = "group_full"
    message = _("The group has no free seat. Raise its number of seats or choose another group.")

    @classmethod
    def of(cls, name: str, seats: int) -> "GroupFull":
        """The refusal that names the group and its seats."""
        text = _(
            "The group “%(group)s” has %(seats)s seats, too few for this. "
            "Raise its number of seats or choose another group."
        )
        return cls(text % {"group": name, "seats": seats}, details={"group": name, "max_students": seats})
