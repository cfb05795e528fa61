"""Schemathesis over all documents with each role's token, against the running product on a demo school of its own.

`make schemathesis`. No answer may be a 5xx, break its document, or let in somebody without a token.
"""

import argparse
import subprocess
import sys
from dataclasses import dataclass
from time import monotonic

from tests.postgres import prepare, pytest_unconfigure
from tests.running.school import RunningSchool, start_school

SEED, EXAMPLES = 20261121, 1
SCHEMATHESIS = "from schemathesis.cli import schemathesis; schemathesis()"
DOCUMENTS = {
    "turantalim": "/api/v1/openapi.json",
    "data": "/api/v1/data/openapi.json",
    "nclex": "/api/openapi.json",
    "elearning": "/api/v1/content/openapi.json",
}
ROLES = ("", "student1", "teacher1", "operator", "admin")
THOROUGH = "admin"  # whom nothing stops at the door
LISTS = "^(list|aggregate|export)"  # of data/: the contract's lists are read by the same code, and are asked thoroughly
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
    "response_schema_conformance,ignored_auth"
)
PROVIDERS = {  # set up, for "not set up" is a 503; nothing is sent: the address leads nowhere
    "TELEGRAM_BOT_TOKEN": "1:token",
    "TELEGRAM_BOT_NAME": "maktab_bot",
    "TELEGRAM_WEBHOOK_SECRET": "secret",
    "TELEGRAM_BASE_URL": "http://127.0.0.1:9",
    "PAYME_MERCHANT_ID": "merchant",
    "PAYME_TEST_KEY": "key",
}
EXCLUDED = {  # what would end the caller's own token, so that all that follows would only be asked of nobody
    "logout": "ends the caller's session",
    "changePassword": "needs the password, and its wrong ones are counted",
    "endSessionsUser": "ends the caller's session when the id is the caller's",
    "setRoleUser": "ends the sessions of another role's caller",
    "blockUser": "ends the sessions of another role's caller",
    "requestExport": "makes a copy of all data in the background, file by file",
    "setUserRole": "ends the sessions of another role's caller",
    "deleteUser": "ends the sessions of another role's caller",
    "bulkUsers": "may delete another role's caller",
    **dict.fromkeys(
        ("createWebhook", "replaceWebhook", "updateWebhook", "bulkWebhooks"),
        "would let the school call made-up addresses, which are not this machine",
    ),
    **dict.fromkeys(("loginWithGoogle", "linkGoogle"), "needs an account at Google; without one it answers 503"),
    **dict.fromkeys(
        ("openVimeoUpload", "updateVimeoVideo", "deleteVimeoVideo"),
        "needs an account at Vimeo; without one it answers 503",
    ),
}


@dataclass(frozen=True, slots=True)
class Run:
    """One document asked by one role (nobody's name is empty); `thoroughly`: with every edge of every value."""

    document: str
    username: str
    thoroughly: bool = False

    @property
    def options(self) -> list[str]:
        """What is asked, and how much of it."""
        phases = ["--phases", "coverage" if self.thoroughly else "examples,fuzzing"]
        left_out = ["--exclude-operation-id-regex", LISTS] if self.thoroughly and self.document == "data" else []
        return [*phases, *left_out]

    def __str__(self) -> str:
        return f"{self.document} as {self.username or 'nobody'}{', thoroughly' if self.thoroughly else ''}"


RUNS = [Run(document, username) for username in ROLES for document in DOCUMENTS]  # the admin last, who may delete all
THOROUGH_RUNS = [Run(document, THOROUGH, thoroughly=True) for document in DOCUMENTS]


def command(run: Run, address: str, token: str) -> list[str]:
    """How schemathesis is called."""
    return [
        *(sys.executable, "-c", SCHEMATHESIS, "run", address + DOCUMENTS[run.document], *run.options),
        *("--checks", CHECKS, "--seed", str(SEED), "--max-examples", str(EXAMPLES), "--workers", "2", "--no-color"),
        *("--suppress-health-check", "all", "--continue-on-failure", "--no-shrink", "--request-timeout", "20"),
        *("--generation-database", "none"),
        *[option for name in EXCLUDED for option in ("--exclude-operation-id", name)],
        *(["-H", f"Authorization: {token}"] if token else []),
    ]


def authorization(school: RunningSchool, username: str) -> str:
    """The header of a login; empty for nobody."""
    return school.frontend(username).client.headers["Authorization"] if username else ""


def is_clean(run: Run, school: RunningSchool, token: str) -> bool:
    """Do it, and say what came of it; all that was found where something was."""
    began = monotonic()
    done = subprocess.run(command(run, school.url, token), capture_output=True, text=True, check=False)
    say(done.stdout + done.stderr if done.returncode else "\n".join(done.stdout.splitlines()[-12:]))
    say(f"== {run}: {done.returncode}, {monotonic() - began:.0f} s\n")
    return done.returncode == 0


def say(text: str) -> None:
    """Tell whoever runs it."""
    sys.stdout.write(text + "\n")


def main() -> int:
    """Make the runs one after the other; the number of those that failed."""
    parser = argparse.ArgumentParser(prog="make schemathesis", description=__doc__)
    parser.add_argument("--thoroughly", action="store_true", help="every edge of every value, as the admin")
    runs = THOROUGH_RUNS if parser.parse_args().thoroughly else RUNS
    prepare()
    school = start_school(**PROVIDERS)
    try:
        tokens = {username: authorization(school, username) for username in ROLES}  # before names and passwords change
        failed = [str(run) for run in runs if not is_clean(run, school, tokens[run.username])]
    finally:
        school.stop()
        pytest_unconfigure(None)  # type: ignore[arg-type]  # it asks nothing of pytest
    say(f"Failed: {', '.join(failed) or 'none'}")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
