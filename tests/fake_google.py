"""Google on loopback: the keys with which it signs its ID tokens, and such tokens, good and hostile."""

import base64
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from jwt.algorithms import RSAAlgorithm

from tests.loopback import Call, Loopback, Reply

CLIENT_ID = "maktab-web.apps.googleusercontent.com"
ISSUER = "https://accounts.google.com"
CERTS = "/oauth2/v3/certs"


@cache
def key_called(kid: str) -> RSAPrivateKey:
    """A key of Google's; making one takes long, so each is made once for all tests."""
    return generate_private_key(public_exponent=65537, key_size=2048)


def public_pem(kid: str) -> bytes:
    """The public half, as everybody may know it."""
    public = key_called(kid).public_key()
    return public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


@dataclass
class FakeGoogle(Loopback):
    """Publishes the keys called `kids`."""

    kids: list[str] = field(default_factory=lambda: ["2026-a"])

    @property
    def jwks_url(self) -> str:
        """What GOOGLE_JWKS_URL is set to."""
        return f"{self.url}{CERTS}"

    def operation_of(self, call: Call) -> str:
        return "certs" if call.path == CERTS else "unknown"

    def answer(self, operation: str, call: Call) -> Reply:
        if operation != "certs":
            return Reply(404, {"error": "not found"})
        return Reply(200, {"keys": [published(kid) for kid in self.kids]})


def published(kid: str) -> dict[str, Any]:
    """One key of the set."""
    told: dict[str, Any] = RSAAlgorithm.to_jwk(key_called(kid).public_key(), as_dict=True)
    return {**told, "kid": kid, "use": "sig", "alg": "RS256"}


def claims(**changes: Any) -> dict[str, Any]:
    """What Google says of somebody; a claim of None is left out."""
    now = int(time.time())
    whole = {
        "iss": ISSUER,
        "aud": CLIENT_ID,
        "azp": CLIENT_ID,
        "sub": "110169484474386276334",
        "email": "jane@gmail.com",
        "email_verified": True,
        "given_name": "Jane",
        "family_name": "Doe",
        "iat": now,
        "exp": now + 3600,
        **changes,
    }
    return {name: value for name, value in whole.items() if value is not None}


def id_token(*, kid: str = "2026-a", signed_with: str = "", **changes: Any) -> str:
    """An ID token; `signed_with` another key than it names makes it a forged one."""
    return jwt.encode(claims(**changes), key_called(signed_with or kid), algorithm="RS256", headers={"kid": kid})


def unsigned(**changes: Any) -> str:
    """`alg` none."""
    return jwt.encode(claims(**changes), "", algorithm="none", headers={"kid": "2026-a"})


def signed_with_public_key(**changes: Any) -> str:
    """HS256 with the public key as its secret, which everybody knows."""
    return crafted({"alg": "HS256", "typ": "JWT", "kid": "2026-a"}, claims(**changes))


def crafted(header: Mapping[str, Any], body: Mapping[str, Any]) -> str:
    """Libraries refuse to make such a token."""

    parts = [encoded(json.dumps(part).encode()) for part in (header, body)]
    mac = hmac.new(public_pem("2026-a"), ".".join(parts).encode(), "sha256").digest()
    return ".".join((*parts, encoded(mac)))


def encoded(part: bytes) -> str:
    """Base64 without padding."""
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()
