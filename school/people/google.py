"""What Google says of somebody who logs in there: an ID token, checked against the keys that Google publishes.

Keys are fetched when they are needed and kept as long as Google's answer says. A key that is not known yet makes us ask
again, but not at every token that names one.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import jwt
from django.conf import settings
from jwt import PyJWK, PyJWKClient, PyJWKClientError, PyJWKSet
from jwt.jwk_set_cache import JWKSetCache

from school.common.errors import Unavailable
from school.common.outside import CallBroken, CallNotBegun, whole_answer
from school.people.errors import GoogleNotConfigured, GoogleRefused
from school.people.rules import clean_email, clean_name

ALGORITHM = "RS256"
ISSUERS = ("https://accounts.google.com", "accounts.google.com")
CLAIMS = ["iss", "sub", "aud", "exp", "iat"]
LEEWAY_SECONDS = 30  # their clocks and ours
SUBJECT_LENGTH = 255
LONGEST_ANSWER = 64 * 1024
TIMEOUT_SECONDS = 10.0
MAX_AGE = re.compile(r"max-age=(\d{1,9})")
SHORTEST_LIFE, LONGEST_LIFE = 60.0, 86_400.0
COOLDOWN_SECONDS = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleIdentity:
    """Who Google says it is. `email` is None unless Google has verified it."""

    subject: str
    email: str | None
    first_name: str
    last_name: str


class GoogleKeys(PyJWKClient):
    """Google's present keys. Unavailable when they cannot be had; keys that are still good are used meanwhile."""

    def fetch_data(self) -> PyJWKSet:
        """The keys as Google publishes them now; its Cache-Control says for how long."""
        try:
            answer = whole_answer("GET", self.uri, timeout=TIMEOUT_SECONDS, longest=LONGEST_ANSWER)
            if answer.status != 200:
                raise CallBroken(str(answer.status))
            keys = PyJWKSet.from_dict(json.loads(answer.content))
        except (CallNotBegun, CallBroken, ValueError, TypeError, AttributeError, jwt.PyJWTError) as error:
            raise Unavailable from error
        self.jwk_set_cache = JWKSetCache(life(answer.headers.get("cache-control", "")))
        self.jwk_set_cache.put(keys)
        return keys


def life(header: str) -> float:
    """How many seconds keys are good by this Cache-Control."""
    found = MAX_AGE.search(header)
    return min(max(float(found[1]) if found else 0, SHORTEST_LIFE), LONGEST_LIFE)


@cache
def keys_at(address: str) -> GoogleKeys:
    """The keys that this process knows."""
    return GoogleKeys(address, cooldown_duration=COOLDOWN_SECONDS)


def identity_of(token: str) -> GoogleIdentity:
    """Who logs in by this ID token; asks Google's server for keys where that is needed.

    GoogleRefused for a token that is not Google's, not for this school or not good any more; GoogleNotConfigured
    without a client id; Unavailable when Google cannot be asked.
    """
    if not settings.GOOGLE_CLIENT_ID:
        raise GoogleNotConfigured
    try:
        key = keys_at(settings.GOOGLE_JWKS_URL).get_signing_key(key_id(token))
        return identity(claims_of(token, key, settings.GOOGLE_CLIENT_ID))
    except (jwt.InvalidTokenError, PyJWKClientError, ValueError, TypeError) as error:
        raise GoogleRefused from error


def key_id(token: str) -> str:
    """The key that a token names; nobody is asked about one that is signed in another way than Google signs."""
    header = jwt.get_unverified_header(token)
    if header.get("alg") != ALGORITHM or not header.get("kid"):
        raise jwt.InvalidTokenError("Google signs with RS256 and names its key")
    return str(header["kid"])


def claims_of(token: str, key: PyJWK, client_ids: list[str]) -> Mapping[str, Any]:
    """The claims of a token that this key has signed for one of our clients, and that is good now."""
    claims: dict[str, Any] = jwt.decode(
        token,
        key.key,
        algorithms=[ALGORITHM],
        audience=client_ids,
        issuer=ISSUERS,
        leeway=LEEWAY_SECONDS,
        options={"require": CLAIMS},
    )
    if not isinstance(claims["aud"], str) or claims.get("azp", claims["aud"]) not in client_ids:
        raise jwt.InvalidAudienceError("The token is for somebody else too")
    return claims


def identity(claims: Mapping[str, Any]) -> GoogleIdentity:
    """Who it is; ValueError or TypeError for claims that are none of Google's."""
    subject = claims["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= SUBJECT_LENGTH or not subject.isprintable():
        raise ValueError("No subject")
    is_verified = claims.get("email_verified") in (True, "true")  # old tokens have a text
    return GoogleIdentity(
        subject=subject,
        email=clean_email(text(claims, "email")) if is_verified else None,
        first_name=name(text(claims, "given_name") or text(claims, "name")),
        last_name=name(text(claims, "family_name")),
    )


def text(claims: Mapping[str, Any], key: str) -> str:
    """A claim that may be missing."""
    found = claims.get(key, "")
    return found if isinstance(found, str) else ""


def name(written: str) -> str:
    """A name as ours are; empty when it cannot be one."""
    try:
        return clean_name(written)
    except ValueError:
        return ""
