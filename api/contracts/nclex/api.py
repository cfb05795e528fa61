"""The contract as one API at /api/."""

from api.contracts.nclex import accounts, courses, messages, payments, people, progress
from api.contracts.nclex.errors import REFUSALS
from api.documents import Api
from api.gateway.arrays import MOST
from api.routes import Route

DESCRIPTION = f"""\
The test-prep school's API. Log in at `auth/login/` and send the token as `Authorization: Bearer …`.

Every path answers with and without its trailing slash. Ids are UUIDs. Lists are bare arrays of everything that the
caller may see, up to {MOST} rows. Errors are `{{detail}}`, those of a bad body have `errors` by field too.
"""


def areas() -> dict[str, list[Route]]:
    """The routes by area."""
    return {
        "auth": accounts.routes(),
        "users": [*people.routes(), *progress.routes()],
        "admin": [*people.admin_routes(), *courses.admin_routes()],
        "courses": courses.routes(),
        "messages": messages.routes(),
        "payments": payments.routes(),
    }


def build() -> Api:
    """The API."""
    api = Api(name="nclex", base="api/", title="NCLEX API", description=DESCRIPTION, refusals=REFUSALS)
    for area, routes in areas().items():
        api.add(area, routes)
    return api
