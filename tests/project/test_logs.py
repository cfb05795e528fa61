"""What the log says of what somebody has sent."""

import logging
import sys
from logging.config import DictConfigurator
from typing import Any

from django.conf import settings

CARD = "4242424242424242"


def line(message: str, *values: object) -> str:
    """The message as the log has it, with what is wrong at the moment."""
    wrong = sys.exc_info() if sys.exception() else None
    formatters: Any = settings.LOGGING["formatters"]
    record = logging.LogRecord("django.request", logging.WARNING, "x", 1, message, values, wrong)
    told: str = DictConfigurator({}).configure_formatter({**formatters["line"]}).format(record)
    return told


def test_cards_numbers_are_covered_and_nothing_else() -> None:
    assert line("Not Found: %s", f"/api/payments/status/{CARD}/").endswith("Not Found: /api/payments/status/***4242/")
    assert line("Job %s took 1735116884019 ms, 3,5 MB", 12).endswith(
        "WARNING django.request: Job 12 took 1735116884019 ms, 3,5 MB"
    )


def test_those_in_an_error_are_too() -> None:
    try:
        raise ValueError(f"no such purchase: 4242 4242 4242 4242 ({CARD})")
    except ValueError:
        told = line("Internal Server Error")
    assert told.endswith("ValueError: no such purchase: ***4242 (***4242)")
