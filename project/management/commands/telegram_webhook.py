"""`manage.py telegram_webhook https://school.example`: tell Telegram where the school's bot is answered."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from project.settings.addresses import is_public
from school.notifications.channels import NotDelivered, Telegram, configured
from school.notifications.choices import Channel

PATH = "/api/v1/notifications/telegram/webhook/"


class Command(BaseCommand):
    """Run it once after the bot's settings or the school's address have changed; running it again changes nothing."""

    help = "Register this school's address with Telegram, so that people can connect their chats."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", help="The school's public https address, for example https://school.example")

    def handle(self, *args: Any, **options: Any) -> None:
        address = str(options["address"]).rstrip("/")
        if not address.startswith("https://") or not is_public(address.removeprefix("https://").partition(":")[0]):
            raise CommandError("The address must be public and begin with https://, for example https://school.example")
        if Channel.TELEGRAM not in configured():
            raise CommandError("TELEGRAM_BOT_TOKEN, TELEGRAM_BOT_NAME and TELEGRAM_WEBHOOK_SECRET are not set.")
        try:
            Telegram().register_webhook(f"{address}{PATH}")
        except NotDelivered as error:
            raise CommandError(error.detail) from None
        self.stdout.write(f"Telegram now calls {address}{PATH}")
