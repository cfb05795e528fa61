"""Which read stands at which path; the routes of the API say so themselves."""

import re
from collections.abc import Iterable

from api.routes import Route

ID = "{id}/"
LAST_ID = re.compile(r"\{[a-z]+\}/$")  # whatever its name is
DIGITS = 18  # of any number that PostgreSQL can hold


class Paths:
    """The reads that the lane can answer, by path; a path that ends in an id stands there without it."""

    def __init__(self) -> None:
        self.routes: dict[str, Route] = {}

    def add(self, base: str, routes: Iterable[Route]) -> None:
        """Take what can be read quickly of the routes below `base`."""
        for route in routes:
            if route.read is not None and route.login and not route.throttle:
                self.routes[LAST_ID.sub(ID, f"{base}{route.path}")] = route

    def find(self, path: str) -> tuple[Route, int] | None:
        """The route at a path, and the id in it (0 in a list's); None when there is none."""
        path = path if path.endswith("/") else f"{path}/"
        if path in self.routes:
            return self.routes[path], 0
        before, _slash, last = path[:-1].rpartition("/")
        route = self.routes.get(f"{before}/{ID}") if last.isascii() and last.isdigit() else None
        return (route, int(last)) if route and len(last) <= DIGITS else None
