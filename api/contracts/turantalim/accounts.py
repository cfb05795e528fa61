"""auth/: coming in, confirming the email, getting at another password."""

from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, Field

from api import accounts
from api.bodies import Body
from api.contracts.logins import LONGEST_PASSWORD, LONGEST_TOKEN
from api.contracts.turantalim.building import SCHEMAS
from api.contracts.turantalim.names import REGISTRATION, USER
from api.gateway import get_own
from api.gateway.inputs import Input, inputs_of
from api.routes import Call, Route
from api.schemas import EMAIL
from api.wire import Text, json_answer
from school.common.actor import Actor
from school.common.errors import Invalid

CONFIRMED = "confirm_password"
REQUIRED = {"email", "password"}
DIFFERENT = _("The two passwords are not the same.")
SENT = _("If this address belongs to an account, a link is on its way to it.")


class Address(Body):
    """Where to send a link."""

    email: EMAIL = Field(min_length=1, max_length=254, examples=["ali@example.com"])


class MailedToken(Body):
    """The token of a mailed link: what stands in it behind `#token=`."""

    token: Text = Field(min_length=1, max_length=LONGEST_TOKEN)


class NewPassword(MailedToken):
    """Another password by a mailed link."""

    password: str = Field(min_length=1, max_length=LONGEST_PASSWORD)
    confirm_password: str = Field(min_length=1, max_length=LONGEST_PASSWORD)


class PasswordChange(Body):
    """Another password by the present one."""

    old_password: str = Field(min_length=1)
    new_password: str = Field(min_length=1, max_length=LONGEST_PASSWORD)


class Done(BaseModel):
    """What was done, in words for the person."""

    detail: str


def done(detail: Any) -> HttpResponse:
    """What was done."""
    return json_answer({"detail": str(detail)})


def register_student(call: Call) -> HttpResponse:
    """The new student's own profile."""
    return registered(accounts.register_student(call.request, registration(call)))


def register_teacher(call: Call) -> HttpResponse:
    """The new teacher's profile."""
    return registered(accounts.register_teacher(call.request, registration(call)))


def registration(call: Call) -> dict[str, Any]:
    """The checked body without the second writing of the password."""
    demand_same(call)
    return {name: value for name, value in call.body.items() if name != CONFIRMED}


def registered(person: Actor) -> HttpResponse:
    """The profile of who is there now."""
    return json_answer(get_own(USER.exposure, person, person.user_id or 0, only=USER.fields), 201)


def demand_same(call: Call) -> None:
    """Raise Invalid unless both passwords are one."""
    if call.body["password"] != call.body[CONFIRMED]:
        raise Invalid(fields={CONFIRMED: [DIFFERENT]})


def verify(call: Call) -> HttpResponse:
    """The email is confirmed."""
    accounts.verify_email(call.request, token=call.body["token"])
    return done(_("Your email address is confirmed."))


def resend(call: Call) -> HttpResponse:
    """The same answer whoever it is."""
    accounts.request_verification(call.request, email=call.body["email"])
    return done(SENT)


def forgotten(call: Call) -> HttpResponse:
    """The same answer whoever it is."""
    accounts.request_password_reset(call.request, email=call.body["email"])
    return done(SENT)


def reset(call: Call) -> HttpResponse:
    """The password is set."""
    demand_same(call)
    accounts.reset_password(call.request, token=call.body["token"], password=call.body["password"])
    return done(_("Your password is set. Log in with it."))


def change(call: Call) -> HttpResponse:
    """The password is changed."""
    accounts.change_password(call.request, **call.body)
    return done(_("Your password is changed. Your other devices have to log in again."))


def routes() -> list[Route]:
    """Registration, verification, passwords."""
    return [*registrations(), *verifications(), *passwords()]


def registrations() -> list[Route]:
    """Students by themselves, teachers by an admin."""
    student = Route(
        method="POST",
        path="/register/student/",
        operation_id="registerStudent",
        summary="Register a student",
        description=(
            "Sends a link to confirm the email. Without a username one is made from the email. Refused with "
            "`registration_closed` where the school enters its students itself; staff may register them all the same."
        ),
        handle=register_student,
        body=registration_body(),
        answer=SCHEMAS.own("Profile", USER.exposure, USER.fields),
        status=201,
        login=False,
        errors=(401, 403),
        throttle="login",
    )
    teacher = replace(
        student,
        path="/register/teacher/",
        operation_id="registerTeacher",
        summary="Register a teacher",
        description="By an admin. Sends the teacher a link to confirm the email.",
        handle=register_teacher,
        login=True,
        permission="people.set_role",
        throttle="",
    )
    return [student, teacher]


def verifications() -> list[Route]:
    """The email is the person's own."""
    verifying = Route(
        method="POST",
        path="/verify/",
        operation_id="verifyEmail",
        summary="Confirm an email",
        description="By the token of the mailed link, once, within three days: after that `invalid_token`.",
        handle=verify,
        body=MailedToken,
        answer=Done,
        login=False,
        throttle="login",
    )
    again = replace(
        verifying,
        path="/verify/resend/",
        operation_id="resendVerification",
        summary="Send the link to confirm an email again",
        description="The answer is the same whether somebody has this address or not.",
        handle=resend,
        body=Address,
    )
    return [verifying, again]


def passwords() -> list[Route]:
    """Forgotten or not."""
    asking = Route(
        method="POST",
        path="/password-reset/",
        operation_id="requestPasswordReset",
        summary="Ask for a link to another password",
        description="The answer is the same whether somebody has this address or not.",
        handle=forgotten,
        body=Address,
        answer=Done,
        login=False,
        throttle="login",
    )
    setting = replace(
        asking,
        path="/password-reset/confirm/",
        operation_id="resetPassword",
        summary="Choose another password by a mailed link",
        description="Once, within an hour: after that `invalid_token`. Ends all sessions of the person.",
        handle=reset,
        body=NewPassword,
    )
    changing = replace(
        asking,
        path="/change-password/",
        operation_id="changePassword",
        summary="Change one's own password",
        description="`invalid_password` when the old one is wrong. Ends one's other sessions, not this one.",
        handle=change,
        body=PasswordChange,
        login=True,
    )
    return [asking, setting, changing]


def registration_body() -> type[BaseModel]:
    """What a registration may say, by the names and types of the collection's own creation."""
    create: Any = USER.exposure.create
    known = {each.name: each for each in inputs_of(create, USER.exposure.model).fields}
    fields = [as_registered(known[name]) for name in REGISTRATION]
    confirmed = replace(fields[-1], name=CONFIRMED)
    return SCHEMAS.body("Registration", [*fields, confirmed], USER.exposure.model)


def as_registered(each: Input) -> Input:
    """The input of a creation as a registration has it: who registers has an email and a password."""
    return replace(each, required=True, nullable=False) if each.name in REQUIRED else each
