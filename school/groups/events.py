"""Facts about groups."""

from dataclasses import dataclass

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class GroupChanged(Event):
    """The dates, the teacher or the activity of a group changed: its lessons may have to follow."""

    group_id: int


@dataclass(frozen=True, slots=True)
class GroupEnding(Event):
    """A group is about to be deleted: what was only planned for it goes with it."""

    group_id: int
