"""The school's bot, its SMS account and its mail server, each a server on loopback."""

from collections.abc import Iterator
from typing import Any

import pytest

from school.notifications.channels.eskiz import TOKENS
from tests.fake_eskiz import EMAIL, PASSWORD, FakeEskiz
from tests.fake_telegram import TOKEN, FakeTelegram
from tests.races import committed
from tests.school.notifications.people import SECRET

__all__ = ["committed"]


@pytest.fixture
def telegram(settings: Any) -> Iterator[FakeTelegram]:
    """The school has a bot."""
    with FakeTelegram() as running:
        settings.TELEGRAM_BASE_URL = running.base_url
        settings.TELEGRAM_BOT_TOKEN, settings.TELEGRAM_BOT_NAME = TOKEN, "maktab_bot"
        settings.TELEGRAM_WEBHOOK_SECRET = SECRET
        settings.PROVIDER_TIMEOUT_SECONDS = 1
        yield running


@pytest.fixture
def eskiz(settings: Any) -> Iterator[FakeEskiz]:
    """The school has an account for SMS; this process has no token yet."""
    TOKENS.held.clear()
    with FakeEskiz() as running:
        settings.ESKIZ_BASE_URL = running.base_url
        settings.ESKIZ_EMAIL, settings.ESKIZ_PASSWORD, settings.ESKIZ_SENDER = EMAIL, PASSWORD, "4546"
        settings.PROVIDER_TIMEOUT_SECONDS = 1
        yield running
    TOKENS.held.clear()
