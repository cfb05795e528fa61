"""`manage.py load_demo`: the demo school, into an empty database only."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from project.demo import load_demo


class Command(BaseCommand):
    """Loads the demo school; a database with people in it is left alone."""

    help = "Load the demo school into an empty database."

    def handle(self, *_args: Any, **_options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("The demo's passwords are public: it loads with DEBUG=on only.")
        self.stdout.write("Demo school loaded." if load_demo() else "There is data already: the demo was not loaded.")
