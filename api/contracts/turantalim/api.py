"""The contract as one API at /api/v1/."""

from api.contracts.turantalim import (
    attendance,
    courses,
    gamification,
    holidays,
    homework,
    lessons,
    notifications,
    payments,
    people,
    resources,
    settings,
)
from api.documents import Api
from api.routes import Route

DESCRIPTION = """\
The language school's API. Log in at `auth/login/` and send the access token as `Authorization: Bearer …`.

Every path answers with and without its trailing slash. Lists filter on their fields with Django's lookups
(`scheduled_date__gte=2026-09-01`), and take `search`, `ordering`, `page` and `page_size`.
"""


def areas() -> dict[str, list[Route]]:
    """The routes by area."""
    return {
        "auth": people.routes(),
        "users": [people.users("/", "listAllUsers")],
        "courses": courses.routes(),
        "lessons": lessons.routes(),
        "attendance": attendance.routes(),
        "resources": resources.routes(),
        "homework": homework.routes(),
        "payments": payments.routes(),
        "gamification": gamification.routes(),
        "notifications": notifications.routes(),
        "settings": settings.routes(),
        "settings/holidays": holidays.routes(),
    }


def build() -> Api:
    """The API."""
    api = Api(name="turantalim", base="api/v1/", title="TuranTalim API", description=DESCRIPTION)
    for area, routes in areas().items():
        api.add(area, routes)
    return api
