"""Who may do more with messages than their role says."""

from school.messaging.queries import WRITE_TO_ALL

REMOVE = "messaging.delete_message"

GRANTS: dict[str, tuple[str, ...]] = {"operators": (WRITE_TO_ALL,)}
