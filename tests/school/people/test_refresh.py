"""Refresh tokens that rotate: each is good once, and one that comes again ends its session. Off, nothing changes."""

import uuid
from typing import Any

import pytest
from django.db import connection

from school.common.errors import Unauthenticated
from school.people.actions import Tokens, log_in, refresh
from school.people.actions.sessions import Refreshed
from school.people.events import SessionsEnded
from school.people.models import Session, User
from school.people.queries import authenticate_access
from tests.races import Committed, overlap, storm
from tests.school.lessons.listening import heard
from tests.school.people.conftest import PASSWORD, SYSTEM


@pytest.fixture
def rotating(settings: Any) -> None:
    settings.JWT_ROTATE_REFRESH = True


@pytest.fixture
def login(student: User) -> Tokens:
    return log_in(SYSTEM, username="student", password=PASSWORD)


def renewed(token: str) -> str:
    """The refresh token that takes this one's place."""
    following = refresh(SYSTEM, refresh=token).refresh
    assert following
    return following


def test_by_default_the_first_token_goes_on(login: Tokens) -> None:
    for _time in range(3):
        assert refresh(SYSTEM, refresh=login.refresh).refresh is None


@pytest.mark.usefixtures("rotating")
def test_each_token_gives_the_next_of_the_same_session(login: Tokens) -> None:
    token = login.refresh
    for _time in range(3):
        token = renewed(token)
    given = refresh(SYSTEM, refresh=token)
    assert authenticate_access(given.access).pk == login.session.pk
    assert Session.objects.get().expires_at == login.session.expires_at


@pytest.mark.usefixtures("rotating")
def test_a_token_that_comes_again_ends_the_session(login: Tokens) -> None:
    following = renewed(login.refresh)
    access = refresh(SYSTEM, refresh=following)
    with heard(SessionsEnded) as ended, pytest.raises(Unauthenticated):
        refresh(SYSTEM, refresh=login.refresh)
    assert ended == [SessionsEnded(user_id=login.session.user_id, session_ids=(str(login.session.pk),))]
    for dead in (access.refresh or "", following):
        with pytest.raises(Unauthenticated):
            refresh(SYSTEM, refresh=dead)
    with pytest.raises(Unauthenticated):
        authenticate_access(access.access)


def test_a_used_token_stays_used_when_rotation_is_switched_off(login: Tokens, settings: Any) -> None:
    settings.JWT_ROTATE_REFRESH = True
    following = renewed(login.refresh)
    settings.JWT_ROTATE_REFRESH = False
    assert refresh(SYSTEM, refresh=following)
    with pytest.raises(Unauthenticated):
        refresh(SYSTEM, refresh=login.refresh)


@pytest.mark.usefixtures("rotating")
def test_a_login_from_before_is_let_into_the_rotation(login: Tokens) -> None:
    Session.objects.update(refresh_id=None)
    renewed(login.refresh)
    with pytest.raises(Unauthenticated):
        refresh(SYSTEM, refresh=login.refresh)


def outcome(token: str) -> Any:
    """A refresh as its caller sees it."""
    return refresh(SYSTEM, refresh=token)


@pytest.mark.usefixtures("rotating")
def test_of_two_at_once_one_gets_a_token_and_the_session_ends(committed: Committed) -> None:
    committed.person("student")
    token = log_in(SYSTEM, username="student", password=PASSWORD).refresh
    won, lost = overlap(lambda: outcome(token), lambda: outcome(token))
    assert (type(won), type(lost)) == (Refreshed, Unauthenticated)
    with pytest.raises(Unauthenticated):
        refresh(SYSTEM, refresh=won.refresh)


@pytest.mark.usefixtures("rotating")
def test_of_many_at_once_one_gets_a_token(committed: Committed) -> None:
    committed.person("student")
    token = log_in(SYSTEM, username="student", password=PASSWORD).refresh
    outcomes = storm([lambda: outcome(token)] * 6)
    assert sorted(type(each).__name__ for each in outcomes) == ["Refreshed"] + ["Unauthenticated"] * 5


@pytest.mark.usefixtures("rotating")
def test_without_the_comparison_in_the_database_both_would_get_one(committed: Committed) -> None:
    """The control: the same race over a look that is not part of the write."""
    committed.person("student")
    session = log_in(SYSTEM, username="student", password=PASSWORD).session
    first = session.refresh_id

    def look_then_write() -> bool:
        if Session.objects.get(pk=session.pk).refresh_id != first:
            return False
        with connection.cursor() as cursor:
            cursor.execute("UPDATE people_session SET refresh_id = %s WHERE id = %s", [uuid.uuid4(), session.pk])
        return True

    assert overlap(look_then_write, look_then_write) == (True, True)
