"""What operations answer, and the contract's sentences for what was done."""

from datetime import datetime

from pydantic import BaseModel, Field

from api.contracts.logins import Rotated
from api.contracts.nclex.names import User

REGISTERED = "Registration successful. Please check your email to confirm your account."
LOGGED_IN = "Login successful."
SENT = "Password reset link sent to your email."
UPDATED = "Your password has been updated successfully."
RECEIVED = "Received."


class Sent(BaseModel):
    """The same for every address."""

    message: str = Field(examples=[SENT])


class Updated(BaseModel):
    """The password is another one."""

    message: str = Field(examples=[UPDATED])


class Received(BaseModel):
    """A gateway's call has arrived."""

    message: str = Field(examples=[RECEIVED])


class Registered(BaseModel):
    """Who is there now."""

    message: str = Field(examples=[REGISTERED])
    user: User


class LoggedIn(BaseModel):
    """What a login gives."""

    message: str = Field(examples=[LOGGED_IN])
    token: str
    refresh_token: str
    user: User


class AccessToken(BaseModel):
    """A new access token."""

    token: str
    refresh_token: Rotated = ""


class Monitored(User):
    """A person as the admin's dashboard shows them."""

    created_at: datetime
    courses_completed_count: int = Field(ge=0)
