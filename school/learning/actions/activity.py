"""That students are at it, in other ways than by saying how far they are."""

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.learning.permissions import STUDY
from school.learning.queries import open_enrollments


@action("learning.note_activity", permission=STUDY)
def note_activity(actor: Actor, *, course_path: str) -> None:
    """The student who acts has just done something in the course at this place of the tree; nothing is noted of who
    learns it without being enrolled.
    """
    open_enrollments(actor.user_id).filter(course__path=course_path).update(last_accessed_at=clock.now())
