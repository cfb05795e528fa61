"""How recorded values read."""

import pytest

from school.audit.queries import recorded_models
from school.audit.rules import columns_of, shown_name, shown_value
from school.payments.models import Payment

FIELDS = columns_of(Payment)


@pytest.mark.parametrize(
    ("value", "column", "text"),
    [
        (None, "paid_at", "–"),
        ("", "notes", "–"),
        (True, "", "yes"),
        (False, "", "no"),
        (0, "", "0"),
        ("transfer", "payment_method", "bank transfer"),
        ("gold", "payment_method", "gold"),
        ({"a": ["ў"]}, "", '{"a": ["ў"]}'),
        ("x" * 501, "notes", "x" * 499 + "…"),
    ],
)
def test_values(value: object, column: str, text: str) -> None:
    assert shown_value(value, FIELDS.get(column)) == text


def test_names_are_the_forms_names() -> None:
    assert shown_name("student_id", FIELDS) == "student"
    assert shown_name("gone", FIELDS) == "gone"
    assert columns_of(None) == {}


def test_every_recorded_kind_can_be_chosen() -> None:
    labels = {label for label, _name in recorded_models()}
    assert {"payments.payment", "wagtailcore.page", "content.coursepage", "people.user"} <= labels
    assert "payments.paymenthistory" not in labels
