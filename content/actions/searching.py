"""The index of the search."""

from django.core.management import call_command

from school.common.actions import action
from school.common.actor import Actor


@action("content.rebuild_search", permission="content.change_lessonpage")
def rebuild_search(actor: Actor) -> None:
    """Write the search's index anew, for what was changed past the pages and after a new release; repeatable."""
    call_command("update_index", verbosity=0)
