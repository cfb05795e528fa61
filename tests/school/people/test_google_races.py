"""Two first logins with one account at Google at the same moment make one person."""

from typing import Any

from django.db import IntegrityError

from school.people.actions.google import join_with_google, linked, new_student
from school.people.choices import Provider
from school.people.google import GoogleIdentity
from school.people.models import User
from school.people.queries import linked_person
from tests.races import Committed, overlap
from tests.school.people.conftest import SYSTEM

JANE = GoogleIdentity(subject="race", email=None, first_name="Jane", last_name="Doe")


def join() -> User:
    return join_with_google(SYSTEM, identity=JANE, language="en")


def janes(committed: Committed) -> list[User]:
    """Who was made, taken away again at the end."""
    found = list(User.objects.filter(first_name="Jane", last_name="Doe"))
    committed.people += found
    return found


def test_the_second_finds_what_the_first_has_made(committed: Committed) -> None:
    first, second = overlap(join, join)
    assert janes(committed) == [first]
    assert second == first


def test_without_waiting_the_second_would_be_refused(committed: Committed) -> None:
    """The control: the constraints alone keep one, by refusing the other."""

    def without_waiting() -> Any:
        known = linked_person(Provider.GOOGLE, JANE.subject)
        return known or linked(new_student(SYSTEM, JANE, "en"), JANE)

    first, second = overlap(join, without_waiting)
    assert isinstance(first, User)
    assert isinstance(second, IntegrityError)
    committed.people += list(User.objects.filter(first_name="Jane"))
