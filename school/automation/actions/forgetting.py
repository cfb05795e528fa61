"""What goes by itself after its time, and what goes when nobody is to know any more who a person was."""

from datetime import timedelta

from django.db import connection

from school.automation.choices import RunState
from school.automation.models import AutomationRun, Happened
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor

HAPPENINGS_KEPT = timedelta(days=30)
RUNS_KEPT = timedelta(days=90)
WITHOUT_PERSON = """
UPDATE automation_happened SET items = COALESCE((
    SELECT jsonb_agg(item) FROM jsonb_array_elements(items) AS item
    WHERE item->'subject_user_id' <> to_jsonb(%s::bigint)
), '[]')
WHERE items @> jsonb_build_array(jsonb_build_object('subject_user_id', %s::bigint))
"""


@action("automation.forget_happenings", permission="automation.delete_happened")
def forget_happenings(actor: Actor) -> int:
    """Delete what no dry run looks at any more, and runs that ended long ago; failed ones stay. Returns how many."""
    now = clock.now()
    ended = AutomationRun.objects.filter(state__in=[RunState.DONE, RunState.CUT], finished_at__lt=now - RUNS_KEPT)
    old = Happened.objects.filter(happened_at__lt=now - HAPPENINGS_KEPT)
    return sum(rows.delete()[0] for rows in (old, ended))


@action("automation.forget_person", permission="automation.delete_automationrun")
def forget_person(actor: Actor, *, person_id: int) -> None:
    """Delete what happened to a person, and what automations did about it."""
    AutomationRun.objects.filter(person=person_id).delete()
    with connection.cursor() as cursor:
        cursor.execute(WITHOUT_PERSON, [person_id, person_id])
