"""Jobs about lessons."""

from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.jobs.errors import GiveUp
from school.jobs.queue import job
from school.lessons.actions import generate_lessons
from school.lessons.actions.generation import GENERATE
from school.lessons.errors import ScheduleConflict


@job(GENERATE)
def generate_group_lessons(group_id: int) -> None:
    """Bring the group's lessons in step with its schedules; running it again changes nothing.

    A clash ends the job with the lesson in the way: trying again would not move it.
    """
    group = StudyGroup.objects.filter(pk=group_id).first()
    if group is None:
        raise GiveUp(f"There is no group {group_id}")
    try:
        generate_lessons(Actor.system(GENERATE), group=group)
    except ScheduleConflict as clash:
        raise GiveUp(str(clash)) from clash
