"""Contracts that name objects by their public ids: how their tables say what paths, bodies and lists are about, and
the tables of the test-prep school's.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from school.people.tokens import password_reset_token
from tests.matrix.belongings import Side
from tests.matrix.bodies import NEW_PASSWORD, Asking, partner
from tests.world import PASSWORD

GATEWAY = "paystack"

type Name = Callable[[Side], str]
type Make = Callable[[Asking], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Tables:
    """What stands in a document's paths, lists and bodies; `bearers` are tokens of another kind than a login's access,
    `queries` what stands behind a path's question mark.

    A path's id is looked up by the operation's name, else by its own, `id` by the operation's collection.
    """

    paths: Mapping[str, Name]
    listed: Mapping[str, Name]
    bodies: Mapping[str, Make]
    bearers: Mapping[str, Callable[[Asking], str]] = field(default_factory=dict)
    queries: Mapping[str, Name] = field(default_factory=dict)


def public(kind: str) -> Name:
    """The public id of the side's object of this kind."""
    return lambda side: str(side[kind].uuid)


def always(**values: Any) -> Make:
    """The same body for every side."""
    return lambda asking: values


PATHS: Mapping[str, Name] = {
    "users": public("users"),
    "courses": public("courses"),
    "course_id": lambda side: str(side["enrollments"].course.uuid),
    "other_user_id": public("users"),
    "transaction_id": lambda side: side["visit to a gateway"].reference,
    "gateway": lambda side: GATEWAY,
    "watchCourse": public("filmed course"),
}
LISTED: Mapping[str, Name] = {  # what stands in a list that shows the side's object
    "listProgress": PATHS["course_id"],
    "listConversations": lambda side: f"Question {side.secret}",
    "listUsers": public("users"),
    "listAllCourses": public("courses"),
    "listCourses": public("courses"),
}
BODIES: Mapping[str, Make] = {
    "registerUser": always(
        full_name="New One", email="new@example.com", password=NEW_PASSWORD, confirm_password=NEW_PASSWORD
    ),
    "login": lambda asking: {"email": asking.person.email, "password": PASSWORD},
    "refreshToken": lambda asking: {"refresh_token": asking.refresh},
    "requestPasswordReset": lambda asking: {"email": asking.person.email},
    "resetPassword": lambda asking: {
        "token": password_reset_token(asking.person),
        "new_password": NEW_PASSWORD,
        "confirm_new_password": NEW_PASSWORD,
    },
    "replaceProfile": always(full_name="Aziz Aliyev"),
    "updateProfile": always(full_name="Aziz Aliyev"),
    "replaceUser": always(full_name="Aziz Aliyev"),
    "updateUser": always(full_name="Aziz Aliyev"),
    "replaceProgress": always(progress_percentage=40),
    "updateProgress": always(progress_percentage=40),
    "createCourse": always(title="New"),
    "replaceCourse": always(title="New"),
    "updateCourse": always(description="New"),
    "sendMessage": lambda asking: {"receiver_id": partner(asking), "content": "Hello"},
    "initiatePayment": always(payment_method="payme", amount=1000, currency="UZS"),
    "receivePaymentEvent": always(event="nothing.known", data={"id": 1}),
    "receiveGatewayEvent": always(event="nothing.known", data={"id": 1}),
}


NCLEX = Tables(PATHS, LISTED, BODIES)
