"""What tests of webhooks share."""

from collections.abc import Iterator

import pytest
from pytest_django import Settings

from tests.api.callers import api
from tests.school.automation.receiver import Receiver

__all__ = ["api"]


@pytest.fixture
def receiver(settings: Settings) -> Iterator[Receiver]:
    """Another system on loopback, which DEBUG lets webhooks call."""
    settings.DEBUG = True
    settings.WEBHOOK_TIMEOUT_SECONDS = 5
    with Receiver() as running:
        yield running
