"""`manage.py worker`: the queue's cluster on a host of its own."""

from typing import Any

from django.core.management.base import BaseCommand

from project.supervisor.launch import work_only


class Command(BaseCommand):
    """No options: the settings say how many workers."""

    help = "Runs the queue's cluster under its watches until stopped."
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        """Run until stopped."""
        work_only()
