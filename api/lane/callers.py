"""Who is calling, remembered with their rights; every use is checked in the statement that reads for them."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from api.gateway.rights import Rights, rights_of
from api.lane.latest import Latest
from school.common import clock
from school.common.actor import Actor, Door
from school.common.errors import Unauthenticated
from school.people.queries import living_logins, with_rights_stamp
from school.people.tokens import ACCESS, Claims, decode

MOST_KNOWN = 10_000


@dataclass(frozen=True, slots=True)
class Known:
    """A person as they were when somebody last looked: right for as long as `stamp` is."""

    user_id: int
    rights: Rights
    stamp: int


class Callers:
    """The people behind the latest sessions."""

    def __init__(self) -> None:
        self.by_session: Latest[UUID, Known] = Latest(MOST_KNOWN)
        self.by_token: Latest[str, Claims] = Latest(MOST_KNOWN)

    def get(self, claims: Claims) -> Known | None:
        """Who is remembered for a token."""
        return self.by_session.get(claims.session_id)

    def forget(self, claims: Claims) -> None:
        """What was remembered is not right any more."""
        self.by_session.pop(claims.session_id, None)

    def learn(self, claims: Claims) -> Known | None:
        """Look the token's person up; None when the token is no good. Needs a thread that may ask the database.

        The stamp is read before the rights: should they change in between, the stamp is the old one and does not fit.
        """
        logins = with_rights_stamp(living_logins()).select_related("user")
        session: Any = logins.filter(pk=claims.session_id, user__uuid=claims.user_uuid).first()
        if session is None:
            return None
        rights = rights_of(Actor.person(session.user, via=Door.API))
        known = self.by_session[claims.session_id] = Known(session.user_id, rights, session.rights_stamp)
        return known

    def claims(self, token: str) -> Claims:
        """What an access token says; Unauthenticated when it is no good. A signature is checked once."""
        known = self.by_token.get(token)
        if known is None:
            known = self.by_token[token] = decode(token, ACCESS)
        if known.expires_at <= clock.now():
            raise Unauthenticated
        return known
