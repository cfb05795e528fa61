"""Signatures as the specification has them, checked by its own example and by the documents' programs."""

import json
import re
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from school.automation.signing import new_secret, signature, signed_headers
from school.common import clock

DOCS = (Path(__file__).parents[3] / "docs" / "webhooks.md").read_text()
BODY = '{"type":"webhook.test","data":{"name":"Oʻzbek"}}'.encode()


def headers(*secrets: str, age: timedelta = timedelta(0), name: str = "msg_1") -> dict[str, str]:
    """What is sent with BODY, signed so long ago."""
    return signed_headers(secrets, name=name, timestamp=int((clock.now() - age).timestamp()), body=BODY)


def program(language: str) -> str:
    """The documents' program in `language`."""
    found = re.search(rf"```{language}\n(.*?)```", DOCS, re.DOTALL)
    assert found
    return found[1]


def in_python(secret: str, sent: dict[str, str], body: bytes) -> Any:
    names: dict[str, Any] = {}
    exec(compile(program("python"), "docs/webhooks.md", "exec"), names)  # noqa: S102  the documents' own program
    return names["verified"](secret, sent, body)


def in_node(secret: str, sent: dict[str, str], body: bytes) -> Any:
    given = json.dumps([secret, sent, body.decode()])
    script = f"{program('js')}\nconst [secret, sent, body] = {given};\n"
    script += "console.log(JSON.stringify(verified(secret, sent, Buffer.from(body))));"
    ran = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=False, timeout=20)
    if ran.returncode:
        raise ValueError(ran.stderr)
    return json.loads(ran.stdout)


def test_the_specifications_own_example() -> None:
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    signed = signature(
        secret, name="msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp=1_614_265_330, body=b'{"test": 2432232314}'
    )
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_secrets_are_long_and_each_another() -> None:
    assert re.fullmatch(r"whsec_[A-Za-z0-9+/]{43}=", new_secret())
    assert new_secret() != new_secret()


@pytest.mark.parametrize("verified", [in_python, in_node])
def test_the_documents_programs_tell_what_is_ours_from_what_is_not(verified: Any) -> None:
    old, new = new_secret(), new_secret()
    message = json.loads(BODY)
    assert verified(new, headers(new), BODY) == message
    assert verified(old, headers(new, old), BODY) == message
    for secret, sent, body in (
        (old, headers(new), BODY),
        (new, headers(new), BODY.replace(b"test", b"best")),
        (new, {**headers(new), "webhook-id": "msg_2"}, BODY),
        (new, headers(new, age=timedelta(minutes=6)), BODY),
        (new, {**headers(new), "webhook-signature": "v1,AAAA v2,BBBB"}, BODY),
    ):
        with pytest.raises(ValueError, match=r"not signed by the school|too old"):
            verified(secret, sent, body)
