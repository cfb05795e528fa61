"""Rights on the timetable."""

from itertools import product

MODELS = ("lessonschedule", "room", "branch", "holiday")
VERBS = ("view", "add", "change", "delete")

GRANTS: dict[str, tuple[str, ...]] = {
    "operators": tuple(f"timetable.{verb}_{model}" for model, verb in product(MODELS, VERBS)),
}
