"""The contract that names objects by their public ids: what its paths, bodies and lists are about, for each side."""

from collections.abc import Callable, Mapping
from typing import Any

from school.people.tokens import password_reset_token
from tests.matrix.belongings import Side
from tests.matrix.bodies import NEW_PASSWORD, Asking, partner
from tests.matrix.operations import Operation
from tests.world import PASSWORD

DOCUMENT = "nclex"
GATEWAY = "paystack"

type Name = Callable[[Side], str]
type Make = Callable[[Asking], dict[str, Any]]


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
    "transaction_id": lambda side: side["attempts"].reference,
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


def ids_of(side: Side, operation: Operation) -> dict[str, str]:
    """The ids in the path, as they are written."""
    names = {name: operation.name if operation.name in PATHS else name for name in operation.ids}
    return {name: PATHS[kind if kind != "id" else operation.collection](side) for name, kind in names.items()}


def wanted(side: Side, operation: Operation) -> bytes:
    """What is in the answer of a list that shows the side's object."""
    return LISTED[operation.name](side).encode()
