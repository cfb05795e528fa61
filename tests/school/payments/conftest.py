"""Fixtures of the races, and gateways on loopback."""

from collections.abc import Iterator

import pytest
from pytest_django import Settings

from tests import fake_flutterwave, fake_paystack
from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_paystack import FakePaystack
from tests.races import committed

__all__ = ["committed"]


@pytest.fixture
def paystack(settings: Settings) -> Iterator[FakePaystack]:
    """The school has a live account at Paystack."""
    with FakePaystack() as fake:
        settings.PAYSTACK_SECRET_KEY, settings.PAYSTACK_BASE_URL = fake_paystack.KEY, fake.url
        settings.PAYSTACK_IPS, settings.PROVIDER_TIMEOUT_SECONDS = [], 1
        yield fake


@pytest.fixture
def flutterwave(settings: Settings) -> Iterator[FakeFlutterwave]:
    """The school has a live account at Flutterwave, and takes its calls as of v3."""
    with FakeFlutterwave() as fake:
        settings.FLUTTERWAVE_SECRET_KEY, settings.FLUTTERWAVE_BASE_URL = fake_flutterwave.KEY, fake.base_url
        settings.FLUTTERWAVE_SECRET_HASH, settings.FLUTTERWAVE_WEBHOOK_VERSION = fake_flutterwave.WORD, "v3"
        settings.FLUTTERWAVE_IPS, settings.PROVIDER_TIMEOUT_SECONDS = [], 1
        yield fake
