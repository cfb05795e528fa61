"""Outside services are set up whole and at addresses that are theirs, or the start stops with one line."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import project.settings
from project.settings.addresses import mailer

UNSET = ("TELEGRAM_", "ESKIZ_", "EMAIL_URL", "DJANGO_SETTINGS_MODULE")
NO_TOKEN = "Maktab cannot start: TELEGRAM_BOT_TOKEN: it is empty, but TELEGRAM_BOT_NAME is set; the two belong together"
ROOT = Path(__file__).resolve().parents[2]
TELEGRAM = {"TELEGRAM_BOT_TOKEN": "1:x", "TELEGRAM_BOT_NAME": "bot", "TELEGRAM_WEBHOOK_SECRET": "s"}


def started(tmp_path: Path, **variables: str) -> tuple[int, str]:
    """How a start with these variables ends, and its line: the settings are read anew in this process."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(UNSET)]:
            patch.delenv(name)
        for name, value in environment(tmp_path, variables).items():
            patch.setenv(name, value)
        patch.setattr(project, "settings", project.settings)  # to be put back
        for name in [name for name in sys.modules if name.startswith("project.settings")]:
            patch.delitem(sys.modules, name)
        try:
            import_module("project.settings.main")
        except SystemExit as stop:
            return 1, str(stop.code)
    return 0, ""


def environment(tmp_path: Path, variables: dict[str, str]) -> dict[str, str]:
    """A production's, with these variables."""
    return {"SECRET_KEY": "x" * 50, "DEBUG": "off", "DATA_DIR": str(tmp_path), **variables}


@pytest.mark.parametrize(("variables", "ended"), [({}, (0, "")), ({"TELEGRAM_BOT_NAME": "bot"}, (1, NO_TOKEN))])
def test_a_process_ends_as_its_settings_do(tmp_path: Path, variables: dict[str, str], ended: tuple[int, str]) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(UNSET)}
    whole = {**kept, **environment(tmp_path, variables)}
    code = "import project.settings.main"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=whole, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr.strip()) == ended == started(tmp_path, **variables)


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {**TELEGRAM, "ESKIZ_EMAIL": "a@b.uz", "ESKIZ_PASSWORD": "p"},
        {"TELEGRAM_BASE_URL": "https://telegram.example:8443"},
        {"DEBUG": "on", "ESKIZ_BASE_URL": "http://127.0.0.1:9000/api"},
    ],
)
def test_whole_settings_start(tmp_path: Path, variables: dict[str, str]) -> None:
    assert started(tmp_path, **variables) == (0, "")


@pytest.mark.parametrize(("minutes", "wrong"), [("0", "0 is below 1"), ("61", "61 is above 60")])
def test_a_draft_is_open_for_an_hour_at_most(tmp_path: Path, minutes: str, wrong: str) -> None:
    refused = (1, f"Maktab cannot start: PREVIEW_MINUTES: {wrong}")
    assert started(tmp_path, PREVIEW_MINUTES=minutes) == refused


@pytest.mark.parametrize(
    ("variables", "line"),
    [
        (
            {"TELEGRAM_BOT_NAME": "maktab_bot"},
            "TELEGRAM_BOT_TOKEN: it is empty, but TELEGRAM_BOT_NAME is set; the two belong together",
        ),
        (
            {**TELEGRAM, "TELEGRAM_WEBHOOK_SECRET": ""},
            "TELEGRAM_WEBHOOK_SECRET: it is empty, but TELEGRAM_BOT_TOKEN is set; the two belong together",
        ),
        (
            {"ESKIZ_EMAIL": "a@b.uz"},
            "ESKIZ_PASSWORD: it is empty, but ESKIZ_EMAIL is set; the two belong together",
        ),
    ],
)
def test_a_half_set_up_provider_stops_the_start(tmp_path: Path, variables: dict[str, str], line: str) -> None:
    assert started(tmp_path, **variables) == (1, f"Maktab cannot start: {line}")


@pytest.mark.parametrize(
    "address",
    [
        "http://api.telegram.org",
        "https://10.0.0.5",
        "https://169.254.169.254/latest",
        "https://localhost",
        "http://127.0.0.1:9000",
        "https://user:secret@telegram.example",
    ],
)
def test_a_service_is_public_and_https(tmp_path: Path, address: str) -> None:
    code, line = started(tmp_path, TELEGRAM_BASE_URL=address)
    assert (code, address in line) == (1, False)
    assert line.startswith("Maktab cannot start: TELEGRAM_BASE_URL: it must be a public https address")


def test_a_mail_address_that_is_none_does_not_tell_its_password(tmp_path: Path) -> None:
    code, line = started(tmp_path, EMAIL_URL="imap://school:hidden-word@mail.example")
    assert (code, "hidden-word" in line) == (1, False)
    assert line.startswith("Maktab cannot start: EMAIL_URL: it must be smtp://")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("smtp://u:p%40ss@mail.example:2525", ("mail.example", 2525, "p@ss", False, False)),
        ("submission://u:p@mail.example", ("mail.example", 587, "p", True, False)),
        ("smtp://u:p@mail.example:465/?ssl=True", ("mail.example", 465, "p", False, True)),
    ],
)
def test_mail_servers(url: str, told: tuple[object, ...]) -> None:
    options = mailer(url, folder=Path(), timeout=30)["OPTIONS"]
    assert tuple(options[name] for name in ("host", "port", "password", "use_tls", "use_ssl")) == told
    assert options["timeout"] == 30
