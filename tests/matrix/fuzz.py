"""Schemathesis over both documents with each role's token, against the running product on a demo school of its own.

`make schemathesis`. No answer may be a 5xx, break its document, or let in somebody without a token.
"""

import subprocess
import sys
from time import monotonic

from tests.postgres import prepare, pytest_unconfigure
from tests.running.school import RunningSchool, start_school

SEED, EXAMPLES = 20261121, 1
SCHEMATHESIS = "from schemathesis.cli import schemathesis; schemathesis()"
DOCUMENTS = {"turantalim": "/api/v1/openapi.json", "data": "/api/v1/data/openapi.json"}
ROLES = ("", "student1", "teacher1", "operator", "admin")  # the admin last: may change and delete the others
THOROUGH = "admin"  # whom nothing stops at the door: every parameter's edges are tried as them
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
    "deleteUser": "ends the sessions of another role's caller",
    "bulkUsers": "may delete another role's caller",
}


def authorization(school: RunningSchool, username: str) -> str:
    """The header of a login; empty for nobody."""
    return school.frontend(username).client.headers["Authorization"] if username else ""


def command(school: RunningSchool, document: str, username: str, token: str) -> list[str]:
    """One run: a document and a role; nobody's name is empty."""
    return [
        *(sys.executable, "-c", SCHEMATHESIS, "run", school.url + DOCUMENTS[document]),
        *("--phases", phases(username), "--checks", CHECKS, "--seed", str(SEED)),
        *("--max-examples", str(EXAMPLES), "--workers", "2", "--no-color"),
        *("--suppress-health-check", "all", "--continue-on-failure", "--no-shrink", "--request-timeout", "20"),
        *("--generation-database", "none"),
        *[option for name in EXCLUDED for option in ("--exclude-operation-id", name)],
        *(["-H", f"Authorization: {token}"] if token else []),
    ]


def phases(username: str) -> str:
    """How thoroughly a role asks."""
    return "examples,coverage,fuzzing" if username == THOROUGH else "examples,fuzzing"


def say(text: str) -> None:
    """Tell whoever runs it."""
    sys.stdout.write(text + "\n")


def main() -> int:
    """Run all pairs one after the other; the number of those that failed."""
    prepare()
    failed = []
    school = start_school(**PROVIDERS)
    try:
        tokens = {username: authorization(school, username) for username in ROLES}  # names and passwords may change
        for username, token in tokens.items():
            for document in DOCUMENTS:
                began = monotonic()
                asking = command(school, document, username, token)
                done = subprocess.run(asking, capture_output=True, text=True, check=False)
                failed += [f"{document} as {username or 'nobody'}"] if done.returncode else []
                say(done.stdout if done.returncode else "\n".join(done.stdout.splitlines()[-12:]))
                say(f"== {document} as {username or 'nobody'}: {done.returncode}, {monotonic() - began:.0f} s\n")
    finally:
        school.stop()
        pytest_unconfigure(None)  # type: ignore[arg-type]  # it asks nothing of pytest
    say(f"Failed: {', '.join(failed) or 'none'}")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
