"""Why an assignment cannot be done as asked."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, Invalid


class DeadlinePassed(Conflict):
    """Nothing is taken any more: it is late for a second version, or late work is not taken at all."""

    code = "deadline_passed"
    message = _("The deadline of this assignment has passed, and no late work is taken.")


class NoMoreVersions(DeadlinePassed):
    """What was handed in before the deadline stays."""

    message = _("The deadline has passed: what you have handed in counts, and nothing can take its place any more.")


class Superseded(Conflict):
    """The student has handed in something newer."""

    code = "superseded"
    message = _("The student has handed in a newer version meanwhile. Grade that one.")


class WorkHandedIn(Conflict):
    """What students have worked on stays."""

    code = "work_handed_in"
    message = _("Work has been handed in for this assignment: it cannot be deleted or moved to others. Unpublish it.")


class ScoreTooHigh(Invalid):
    """More points than the assignment has; only the database sees it."""

    code = "score_too_high"
    message = _("The score is higher than what the assignment is worth.")


class ScoresAbove(Invalid):
    """Somebody has more points already."""

    code = "scores_above"
    message = _("A student has a higher score already. Choose a higher number, or grade that work again first.")


class OtherCourse(Invalid):
    """The group learns something else."""

    code = "other_course"
    message = _("This group learns another course. Choose a group of the assignment’s course.")
