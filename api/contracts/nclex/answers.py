"""What the operations on accounts answer."""

from datetime import datetime

from pydantic import BaseModel, Field

from api.contracts.nclex.names import User
from api.schemas import without_default


class Done(BaseModel):
    """What was done, in words for the person."""

    message: str


class Registered(Done):
    """Who is there now."""

    user: User


class LoggedIn(Done):
    """What a login gives."""

    token: str
    refresh_token: str
    user: User


class AccessToken(BaseModel):
    """A new access token."""

    token: str
    refresh_token: str = Field(
        default="",
        description="Only where refresh tokens rotate: keep it, the one just sent is not good any more.",
        json_schema_extra=without_default,
    )


class Monitored(User):
    """A person as the admin's dashboard shows them."""

    created_at: datetime
    courses_completed_count: int = Field(ge=0)
