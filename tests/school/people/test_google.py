"""Google's ID tokens: who is let in by them, who is not, and how often Google is asked for its keys."""

import time
from typing import Any

import pytest

from school.common.errors import Unavailable
from school.people.errors import GoogleNotConfigured, GoogleRefused
from school.people.google import GoogleIdentity, GoogleKeys, identity_of, keys_at, life
from tests.fake_google import CLIENT_ID, FakeGoogle, claims, crafted, id_token, signed_with_public_key, unsigned
from tests.loopback import BROKEN, CUT, GARBAGE, Reply

JANE = GoogleIdentity(subject="110169484474386276334", email="jane@gmail.com", first_name="Jane", last_name="Doe")
NOW = int(time.time())
HOSTILE = {
    "another key's signature": lambda: id_token(signed_with="evil"),
    "no signature": unsigned,
    "HS256 with the public key": signed_with_public_key,
    "RS512": lambda: crafted({"alg": "RS512", "kid": "2026-a"}, claims()),
    "another app": lambda: id_token(aud="evil.apps.googleusercontent.com", azp=None),
    "another app too": lambda: id_token(aud=[CLIENT_ID, "evil.apps.googleusercontent.com"]),
    "given to another app": lambda: id_token(azp="evil.apps.googleusercontent.com"),
    "another issuer": lambda: id_token(iss="https://accounts.google.com.evil.example"),
    "no issuer": lambda: id_token(iss=None),
    "over": lambda: id_token(exp=NOW - 60),
    "without an end": lambda: id_token(exp=None),
    "from the future": lambda: id_token(iat=int(time.time()) + 600),
    "not yet": lambda: id_token(nbf=int(time.time()) + 600),
    "nobody": lambda: id_token(sub=None),
    "an empty subject": lambda: id_token(sub=""),
    "a long subject": lambda: id_token(sub="1" * 256),
    "a number": lambda: id_token(sub=110169),
    "an unknown key": lambda: id_token(kid="2026-z"),
    "no key": lambda: crafted({"alg": "RS256"}, claims()),
    "rubbish": lambda: "x.y.z",
    "nothing": lambda: "",
    "much": lambda: "a" * 4096,
}


@pytest.mark.parametrize("token", HOSTILE.values(), ids=HOSTILE)
def test_what_is_not_googles_word_to_us(google: FakeGoogle, token: Any) -> None:
    with pytest.raises(GoogleRefused):
        identity_of(token())


def test_who_it_is(google: FakeGoogle) -> None:
    assert identity_of(id_token()) == JANE
    assert identity_of(id_token(iss="accounts.google.com", email_verified="true")) == JANE
    assert identity_of(id_token(exp=int(time.time()) - 5)) == JANE, "their clock and ours"
    assert identity_of(id_token(email_verified=False)).email is None
    assert identity_of(id_token(email=None)).email is None
    strange = identity_of(id_token(given_name="x" * 200, family_name=5, name="Jane D."))
    assert (strange.first_name, strange.last_name) == ("", "")
    assert len(google.asked("certs")) == 1, "the keys are kept"


def test_an_app_of_ours_beside_the_web(google: FakeGoogle, settings: Any) -> None:
    settings.GOOGLE_CLIENT_ID = [CLIENT_ID, "android.apps.googleusercontent.com"]
    assert identity_of(id_token(azp="android.apps.googleusercontent.com")) == JANE


def test_keys_that_rotate(google: FakeGoogle) -> None:
    keys = GoogleKeys(google.jwks_url, cooldown_duration=0)
    assert keys.get_signing_key("2026-a").key_id == "2026-a"
    google.kids = ["2026-b"]
    assert keys.get_signing_key("2026-b").key_id == "2026-b"
    with pytest.raises(Exception, match="2026-a"):
        keys.get_signing_key("2026-a")


def test_unknown_keys_do_not_make_us_ask_each_time(google: FakeGoogle) -> None:
    assert identity_of(id_token()) == JANE
    for number in range(20):
        with pytest.raises(GoogleRefused):
            identity_of(id_token(kid=f"evil-{number}", signed_with="evil"))
    assert len(google.asked("certs")) == 2, "once more for the first of them"


@pytest.mark.parametrize("trouble", [CUT, BROKEN, GARBAGE, Reply(200, []), Reply(200, {"keys": []})])
def test_google_cannot_be_asked(google: FakeGoogle, trouble: Reply) -> None:
    google.script["certs"].append(trouble)
    with pytest.raises(Unavailable):
        identity_of(id_token())
    assert identity_of(id_token()) == JANE, "the next one is answered"


def test_known_keys_outlive_a_breakdown(google: FakeGoogle) -> None:
    assert identity_of(id_token()) == JANE
    google.script["certs"].extend([BROKEN] * 10)
    assert identity_of(id_token()) == JANE


def test_a_school_without_google(settings: Any) -> None:
    settings.GOOGLE_CLIENT_ID = []
    with pytest.raises(GoogleNotConfigured):
        identity_of(id_token())


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("public, max-age=19000, must-revalidate", 19_000), ("max-age=5", 60), ("max-age=999999", 86_400), ("", 60)],
)
def test_how_long_keys_are_good(header: str, seconds: float) -> None:
    assert life(header) == seconds


def test_one_process_keeps_one_set() -> None:
    assert keys_at("https://a.example/certs") is keys_at("https://a.example/certs")
