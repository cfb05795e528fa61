"""What a request brings to be let in with."""

from django.http import HttpRequest

BEARER = "bearer"


def token_under(request: HttpRequest, scheme: str) -> str:
    """What the Authorization header has under this scheme, written in small letters; empty for any other."""
    given, _space, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if given.lower() == scheme else ""
