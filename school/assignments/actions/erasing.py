"""Taking a person's own words and files away; that they handed in work, and their grades, stay in the numbers."""

from school.assignments.models import Submission
from school.assignments.permissions import ERASE
from school.audit.erasure import forget_values
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.storage import drop_after_commit


@action("assignments.erase", permission=ERASE)
def erase_work(actor: Actor, *, student_id: int) -> int:
    """Erase text, file and feedback of all that the student has handed in, in the audit log too; how many were erased.

    Safe to repeat.
    """
    work = Submission.objects.select_for_update(no_key=True).filter(student_id=student_id, erased_at=None)
    names = {each.pk: str(each.file.name) for each in work.order_by("pk")}
    Submission.objects.filter(pk__in=names).update(text="", file="", file_name="", feedback="", erased_at=clock.now())
    forget_values(Submission._meta.label_lower, names, ("file", "file_name", "feedback"))
    for name in filter(None, names.values()):
        drop_after_commit(name)
    return len(names)
