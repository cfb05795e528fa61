"""A few people, made through the actions."""

from collections.abc import Iterator
from typing import Any

import pytest

from school.common.actor import Actor, Door
from school.people.actions import create_person
from school.people.choices import Role
from school.people.google import keys_at
from school.people.models import User
from tests.fake_google import CLIENT_ID, FakeGoogle
from tests.races import committed

__all__ = ["committed"]

PASSWORD = "correct-horse-battery"
SYSTEM = Actor.system("tests", via=Door.COMMAND)


def make(username: str, role: Role = Role.STUDENT, *staff_groups: str) -> User:
    """A person with the tests' password."""
    return create_person(
        SYSTEM,
        username=username,
        email=f"{username}@example.com",
        first_name=username.capitalize(),
        last_name="Karimov",
        language="en",
        role=role,
        password=PASSWORD,
        staff_groups=list(staff_groups),
    )


def acting(user: User, via: Door = Door.API) -> Actor:
    """The person as an actor."""
    return Actor.person(user, via=via)


@pytest.fixture
def google(settings: Any) -> Iterator[FakeGoogle]:
    """Google's keys, and our client id there."""
    keys_at.cache_clear()
    with FakeGoogle() as service:
        settings.GOOGLE_CLIENT_ID, settings.GOOGLE_JWKS_URL = [CLIENT_ID], service.jwks_url
        yield service


@pytest.fixture
def admin(db: None) -> User:
    return make("admin", Role.ADMIN)


@pytest.fixture
def operator(db: None) -> User:
    return make("operator", Role.TEACHER, "operators")


@pytest.fixture
def student(db: None) -> User:
    return make("student")
