"""Payme before a school that is rolled back after the test."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from django.test import Client
from pytest_django import Settings

from school.payments.models import Payment
from tests.fake_payme import KEY, MERCHANT, FakePayme
from tests.school.payments.bills import bill
from tests.world import World

AMOUNT = 50_000_000  # tiyin of 500,000 sum


def over_the_test_client(request: httpx2.Request) -> httpx2.Response:
    """Django's test client as the wire, which leaves the test's transaction open."""
    headers = {name: request.headers[name] for name in ("Authorization", "Content-Type") if name in request.headers}
    path = str(request.url.raw_path, "ascii")
    answer = Client().generic(
        request.method, path, request.read(), content_type=headers.pop("Content-Type", ""), headers=headers
    )
    return httpx2.Response(answer.status_code, headers=dict(answer.headers), content=answer.content)


@pytest.fixture
def payme(world: World, settings: Settings) -> Iterator[FakePayme]:
    """Payme with the school's key."""
    settings.PAYME_MERCHANT_ID, settings.PAYME_KEY, settings.PAYME_TEST_KEY = MERCHANT, KEY, ""
    transport = httpx2.MockTransport(over_the_test_client)
    with httpx2.Client(transport=transport, base_url="http://localhost") as http:
        yield FakePayme(http)


def owed(world: World, **fields: Any) -> Payment:
    """What the student has to pay by Payme."""
    return bill(world, **{"payment_method": "payme", "amount": Decimal("500000.00"), **fields})
