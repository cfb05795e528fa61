"""A gateway that is half set up, or with a key that cannot be right, stops the start with one line."""

from pathlib import Path

import pytest

from tests.fake_flutterwave import KEY as FLUTTERWAVE_KEY
from tests.fake_flutterwave import WORD
from tests.fake_paystack import KEY as PAYSTACK_KEY
from tests.project.test_addresses import started

FLUTTERWAVE = {"FLUTTERWAVE_SECRET_KEY": FLUTTERWAVE_KEY, "FLUTTERWAVE_SECRET_HASH": WORD}
PLACEHOLDER = "it is a placeholder or too short; copy the real one from the gateway's dashboard"
TEST_KEY = "it is a test key, whose payments bring no money; set the live one (test keys work with DEBUG only)"


@pytest.mark.parametrize(
    "variables",
    [
        {"PAYSTACK_SECRET_KEY": PAYSTACK_KEY},
        FLUTTERWAVE,
        {**FLUTTERWAVE, "FLUTTERWAVE_WEBHOOK_VERSION": "v4"},
        {"PAYSTACK_SECRET_KEY": PAYSTACK_KEY, "CARD_GATEWAY": "paystack", "PAYSTACK_IPS": "52.31.139.75, 2001:db8::1"},
        {"DEBUG": "on", "PAYSTACK_SECRET_KEY": "sk_test_example", "PAYSTACK_BASE_URL": "http://127.0.0.1:9000"},
    ],
)
def test_whole_settings_start(tmp_path: Path, variables: dict[str, str]) -> None:
    assert started(tmp_path, **variables) == (0, "")


@pytest.mark.parametrize(
    ("variables", "line"),
    [
        (
            {"FLUTTERWAVE_SECRET_KEY": FLUTTERWAVE_KEY},
            "FLUTTERWAVE_SECRET_HASH: it is empty, but FLUTTERWAVE_SECRET_KEY is set; the two belong together",
        ),
        (
            {"FLUTTERWAVE_SECRET_HASH": WORD},
            "FLUTTERWAVE_SECRET_KEY: it is empty, but FLUTTERWAVE_SECRET_HASH is set; the two belong together",
        ),
        ({"PAYSTACK_SECRET_KEY": "sk_live_example_4f1c9d27a86be0"}, f"PAYSTACK_SECRET_KEY: {PLACEHOLDER}"),
        ({"PAYSTACK_SECRET_KEY": "changeme"}, f"PAYSTACK_SECRET_KEY: {PLACEHOLDER}"),
        ({"PAYSTACK_SECRET_KEY": "sk_live_xxxxxxxxxxxxxxxxxxxx"}, f"PAYSTACK_SECRET_KEY: {PLACEHOLDER}"),
        ({"PAYSTACK_SECRET_KEY": "sk_live_4f1c"}, f"PAYSTACK_SECRET_KEY: {PLACEHOLDER}"),
        ({"PAYSTACK_SECRET_KEY": "sk_test_4f1c9d27a86be03572d1"}, f"PAYSTACK_SECRET_KEY: {TEST_KEY}"),
        (
            {"PAYSTACK_SECRET_KEY": "pk_live_4f1c9d27a86be03572d1"},
            "PAYSTACK_SECRET_KEY: it is not the gateway's secret key, which begins with sk_live_",
        ),
        ({**FLUTTERWAVE, "FLUTTERWAVE_SECRET_HASH": "hash"}, f"FLUTTERWAVE_SECRET_HASH: {PLACEHOLDER}"),
        (
            {**FLUTTERWAVE, "FLUTTERWAVE_SECRET_KEY": FLUTTERWAVE_KEY.replace("FLWSECK-", "FLWSECK_TEST-")},
            f"FLUTTERWAVE_SECRET_KEY: {TEST_KEY}",
        ),
        (
            {**FLUTTERWAVE, "FLUTTERWAVE_WEBHOOK_VERSION": "v5"},
            "FLUTTERWAVE_WEBHOOK_VERSION: 'v5' is none of v3, v4",
        ),
        (
            {"PAYSTACK_SECRET_KEY": PAYSTACK_KEY, "CARD_GATEWAY": "flutterwave"},
            "CARD_GATEWAY: it is flutterwave, which is not set up: FLUTTERWAVE_SECRET_KEY is empty",
        ),
        (
            {"PAYSTACK_SECRET_KEY": PAYSTACK_KEY, "PAYSTACK_IPS": "52.31.139.75 52.49.173.169"},
            "PAYSTACK_IPS: it must be addresses with commas between them, as 52.31.139.75,52.49.173.169",
        ),
        ({"PAYME_MERCHANT_ID": "587f72c72cac0d162c722ae2", "PAYME_KEY": "changeme"}, f"PAYME_KEY: {PLACEHOLDER}"),
    ],
)
def test_what_cannot_be_right_stops_the_start(tmp_path: Path, variables: dict[str, str], line: str) -> None:
    assert started(tmp_path, **variables) == (1, f"Maktab cannot start: {line}")


def test_the_line_does_not_show_the_key(tmp_path: Path) -> None:
    assert "d27a86" not in started(tmp_path, PAYSTACK_SECRET_KEY="sk_test_4f1c9d27a86be03572d1")[1]


@pytest.mark.parametrize("address", ["http://api.paystack.co", "https://10.0.0.5", "http://127.0.0.1:9000"])
def test_a_gateway_is_public_and_https(tmp_path: Path, address: str) -> None:
    code, line = started(tmp_path, PAYSTACK_BASE_URL=address)
    assert (code, line.startswith("Maktab cannot start: PAYSTACK_BASE_URL: it must be a public https address")) == (
        *(1,),
        True,
    )
