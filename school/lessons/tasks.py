"""Jobs about lessons."""

from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.jobs.errors import GiveUp
from school.jobs.queue import job
from school.lessons.actions import generate_lessons


@job("generate_group_lessons")
def generate_group_lessons(group_id: int) -> None:
    """Bring the group's lessons in step with its schedules; running it again changes nothing."""
    group = StudyGroup.objects.filter(pk=group_id).first()
    if group is None:
        raise GiveUp(f"There is no group {group_id}")
    generate_lessons(Actor.system("generate_group_lessons"), group=group)
