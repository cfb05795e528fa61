"""The door of what everybody may read, and some see more of: a login is known where there is one."""

from django.http import HttpRequest

from api.auth import bearer_token, person_calling
from api.limits import count_call
from school.common.actor import Actor
from school.common.errors import Unauthenticated


class Guests:
    """Lets everybody in: as the person of their token, or of the login's cookie where `cookie` lets it; else as nobody.

    A bad token is refused, so that a frontend learns that its login has ended; a cookie that has ended is nobody's.
    """

    def __init__(self, *, cookie: bool = False, throttle: str = "") -> None:
        self.cookie, self.throttle = cookie, throttle

    def __call__(self, request: HttpRequest) -> bool:
        actor = self.known(request)
        count_call(request, actor, throttle=self.throttle)
        if actor:
            request.actor = actor  # type: ignore[attr-defined]  # what the route acts as
        return True

    def known(self, request: HttpRequest) -> Actor | None:
        """Who it is, if anybody says so."""
        if bearer_token(request):
            return person_calling(request, cookie=False)
        try:
            return person_calling(request, cookie=True) if self.cookie else None
        except Unauthenticated:
            return None
