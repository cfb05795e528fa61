"""`manage.py up`: the whole school with one command."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from project.supervisor.launch import up


class Command(BaseCommand):
    """Parses the address; the rest is project.supervisor."""

    help = (
        "Starts the database, applies migrations, loads the demo school when asked, runs web and worker until stopped."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        """The address to listen on."""
        parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
        parser.add_argument("--port", type=int, default=settings.PORT, help="port to listen on (PORT, else 8000)")

    def handle(self, *args: Any, host: str, port: int, **options: Any) -> None:
        """Run until stopped."""
        up(host, port)
