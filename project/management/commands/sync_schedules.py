"""`manage.py sync_schedules`: the recurring jobs of the settings, into their table."""

from typing import Any

from django.core.management.base import BaseCommand

from school.jobs.schedules import synchronise


class Command(BaseCommand):
    """Runs at every start, after migrate."""

    help = "Make the recurring jobs those that the settings name."

    def handle(self, *_args: Any, **_options: Any) -> None:
        synchronise()
