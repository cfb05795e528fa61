"""What happens to an account at the same moment: each race with a control in which its guard is missing."""

from typing import Any

from django.contrib.auth import authenticate
from django.db import connection

from school.common import clock
from school.common.errors import Invalid
from school.people import tokens
from school.people.actions import end_sessions, log_in, register_student, reset_password
from school.people.errors import InvalidCredentials, InvalidToken
from school.people.models import Session, User
from school.people.tokens import PASSWORD_RESET, password_reset_token
from tests.races import Committed, overlap, storm
from tests.school.people.conftest import PASSWORD, SYSTEM

NEW = "another-horse-battery"


def resets(person: User, token: str, password: str = NEW) -> Any:
    return lambda: reset_password(SYSTEM, token=token, password=password)


def test_a_login_with_the_old_password_does_not_outlive_its_reset(committed: Committed) -> None:
    person = committed.person("student")
    token = password_reset_token(person)
    _reset, late = overlap(resets(person, token), lambda: log_in(SYSTEM, username="student", password=PASSWORD))
    assert isinstance(late, InvalidCredentials)
    assert not Session.objects.filter(user=person, revoked_at=None).exists()


def test_opening_a_session_without_asking_again_would_outlive_it(committed: Committed) -> None:
    """The control."""
    person = committed.person("student")

    def without_asking_again() -> None:
        shown: Any = authenticate(username="student", password=PASSWORD)
        Session.objects.create(user=shown, expires_at=clock.now() + tokens.refresh_life())

    overlap(resets(person, password_reset_token(person)), without_asking_again)
    assert Session.objects.filter(user=person, revoked_at=None).exists()


def test_a_link_used_twice_at_once_works_once(committed: Committed) -> None:
    person = committed.person("student")
    token = password_reset_token(person)
    won, lost = overlap(resets(person, token), resets(person, token, "a-third-horse-battery"))
    assert (type(won), type(lost)) == (User, InvalidToken)
    person.refresh_from_db()
    assert person.check_password(NEW)


def test_a_link_looked_at_without_the_lock_would_work_twice(committed: Committed) -> None:
    """The control."""
    person = committed.person("student")
    token = password_reset_token(person)

    def without_lock() -> bool:
        found = User.objects.get(pk=person.pk)
        good = PASSWORD_RESET.is_good(token, found)
        found.set_password(NEW)
        found.save()
        return good

    assert overlap(without_lock, without_lock) == (True, True)


def test_of_many_registrations_of_one_address_one_is_made(committed: Committed) -> None:
    registration: Any = {"email": "ali@example.org", "password": PASSWORD}
    outcomes = storm([lambda: register_student(SYSTEM, **registration)] * 4)
    made = [each for each in outcomes if isinstance(each, User)]
    committed.people += made
    refused = [each for each in outcomes if isinstance(each, Invalid)]
    assert (len(made), len(refused)) == (1, 3)
    assert {name for each in refused for name in each.fields} <= {"email", "username"}


def test_who_serves_sockets_is_woken_when_sessions_end(committed: Committed) -> None:
    person = committed.person("student")
    log_in(SYSTEM, username="student", password=PASSWORD)
    with connection.cursor() as cursor:
        cursor.execute("LISTEN maktab_live")
        end_sessions(SYSTEM, instance=person)
        heard = [word.payload for word in connection.connection.notifies(timeout=5, stop_after=1)]
        cursor.execute("UNLISTEN maktab_live")
    assert heard == [str(person.pk)]
