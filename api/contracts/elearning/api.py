"""The contract as one API: accounts at /api/v1/, courses and all that belongs to them at /api/v1/content/."""

from api.contracts.elearning import (
    accounts,
    assignments,
    checkout,
    courses,
    enrolling,
    lessons,
    personal,
    preview,
    progress,
    quizzes,
    statistics,
    users,
    videos,
    vimeo,
)
from api.contracts.elearning.building import as_told
from api.contracts.elearning.errors import REFUSALS
from api.documents import Api
from api.routes import Route

BASE, CONTENT = "api/v1/", "content"
DESCRIPTION = """\
The course platform's API. Log in at `/api/v1/login` and send the access token as `Authorization: Bearer …`.

Every path answers with and without its trailing slash. Ids are UUIDs. Errors are
`{detail, error_code, status_code, timestamp}`; those of a bad body are 422, with a list of `{field, message}` as their
`detail`.
"""
OWN = (  # of the base that it shares: what is told in this contract's shape, an unknown path too
    *("register/", "login/", "oauth-login/", "refresh/", "verify-email/", "logout/", "change-password/"),
    *("users/me/", "admin/", f"{CONTENT}/"),
)


def account_areas() -> dict[str, list[Route]]:
    """The routes beside /api/v1/content/, by where they stand."""
    return {
        "": accounts.routes(),
        "users": [*users.routes(), *personal.routes()],
        "admin": [*users.admin_routes(), *personal.admin_routes()],
    }


def content_areas() -> dict[str, list[Route]]:
    """The routes below /api/v1/content/ by area; each route's path begins there."""
    return {
        "courses": [*courses.routes(), *enrolling.routes(), *checkout.routes()],
        "lessons": lessons.routes(),
        "progress": progress.routes(),
        "videos": videos.routes(),
        "vimeo": vimeo.routes(),
        "statistics": statistics.routes(),
        "preview": preview.routes(),
        "assignments": assignments.routes(),
        "quiz": quizzes.routes(),
    }


def build() -> Api:
    """The API."""
    api = Api(
        name="elearning",
        base=BASE,
        title="E-learning API",
        description=DESCRIPTION,
        refusals=REFUSALS,
        documents=f"{BASE}{CONTENT}/",
        own=OWN,
    )
    for place, routes in account_areas().items():
        api.add(place or "auth", told(routes), at=place)
    for area, routes in content_areas().items():
        api.add(area, told(routes), at=CONTENT)
    return api


def told(routes: list[Route]) -> list[Route]:
    """The routes as the contract tells them."""
    return [as_told(route) for route in routes]
