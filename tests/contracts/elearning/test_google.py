"""Coming in with Google: who somebody is taken for, and linking by oneself."""

from typing import Any

import pytest

from school.people.actions import anonymise_person, block_person, verify_email
from school.people.models import LinkedAccount, User
from school.people.tokens import email_verification_token
from school.preferences.models import SchoolPreferences
from tests.api.callers import Answer, Callers
from tests.contracts.elearning.test_accounts import anybody, bearing, refusal, wrong
from tests.fake_google import FakeGoogle, id_token, unsigned
from tests.world import SYSTEM, World

LINKED, GOOGLE = "/api/v1/users/me/linked-accounts", "/api/v1/users/me/linked-accounts/google"
STUDENT = {"email": "student@example.com", "sub": "7"}


def come(**claims: Any) -> Answer:
    return anybody("oauth-login", {"token": id_token(**claims)})


def verified(person: User) -> User:
    return verify_email(SYSTEM, token=email_verification_token(person))


def test_a_new_student(world: World, google: FakeGoogle) -> None:
    answer = come()
    jane = User.objects.get(email="jane@gmail.com")
    assert (answer.status, set(answer.json)) == (200, {"access_token", "refresh_token", "user"})
    assert answer.json["user"] == {
        "id": str(jane.uuid),
        "email": "jane@gmail.com",
        "role": "student",
        "first_name": "Jane",
        "last_name": "Doe",
    }
    assert (jane.is_verified, jane.has_usable_password(), jane.is_staff) == (True, False, False)
    assert bearing(answer.json["access_token"]).get("/api/v1/users/me").status == 200
    assert {"access_token", "refresh_token"} == set(answer.response.cookies)


def test_coming_again_is_by_the_subject(world: World, google: FakeGoogle) -> None:
    first = come().json["user"]["id"]
    assert come(email="jane.smith@gmail.com", given_name="Other").json["user"]["id"] == first
    assert User.objects.get(uuid=first).email == "jane@gmail.com", "what was told here stays"
    assert come(email=None).json["user"]["id"] == first


def test_an_email_that_both_have_verified(world: World, google: FakeGoogle) -> None:
    verified(world.student)
    assert come(**STUDENT | {"email": "Student@Example.com"}).json["user"]["id"] == str(world.student.uuid)
    assert LinkedAccount.objects.get().subject == "7"
    recycled = come(email="student@example.com", sub="8")
    assert refusal(recycled) == (409, "EMAIL_TAKEN"), "the address may be another's by now"


def test_an_email_that_we_have_not_verified(world: World, google: FakeGoogle) -> None:
    assert refusal(come(**STUDENT)) == (409, "EMAIL_TAKEN")
    assert not LinkedAccount.objects.exists()


def test_an_email_that_google_has_not_verified(world: World, google: FakeGoogle) -> None:
    verified(world.student)
    answer = come(**STUDENT, email_verified=False)
    assert answer.json["user"]["id"] != str(world.student.uuid)
    assert answer.json["user"]["email"] is None
    assert not world.student.linked_accounts.exists()


def test_who_is_kept_out_stays_out(world: World, google: FakeGoogle) -> None:
    verified(world.student)
    assert come(**STUDENT).status == 200
    block_person(world.actor("admin"), instance=world.student)
    assert refusal(come(**STUDENT)) == (401, "ACCOUNT_BLOCKED")
    verified(world.classmate)
    block_person(world.actor("admin"), instance=world.classmate)
    assert refusal(come(email="classmate@example.com", sub="9")) == (401, "ACCOUNT_BLOCKED")


def test_who_was_forgotten_is_somebody_new(world: World, google: FakeGoogle) -> None:
    verified(world.student)
    assert come(**STUDENT).status == 200
    anonymise_person(world.actor("admin"), instance=world.student)
    answer = come(**STUDENT)
    assert (answer.status, answer.json["user"]["id"] != str(world.student.uuid)) == (200, True)


def test_a_school_that_enters_its_students_itself(world: World, google: FakeGoogle) -> None:
    SchoolPreferences.objects.create(pk=1, self_registration=False)
    assert refusal(come()) == (403, "REGISTRATION_CLOSED")
    verified(world.student)
    assert come(**STUDENT).status == 200


def test_what_is_refused(world: World, google: FakeGoogle, settings: Any) -> None:
    assert refusal(anybody("oauth-login", {"token": unsigned()})) == (401, "INVALID_GOOGLE_TOKEN")
    assert wrong(anybody("oauth-login", {"token": "x" * 5000})) == {"token"}
    assert wrong(anybody("oauth-login", {})) == {"token"}
    settings.GOOGLE_CLIENT_ID = []
    assert refusal(anybody("oauth-login", {"token": id_token()})) == (503, "GOOGLE_NOT_CONFIGURED")
    assert wrong(anybody("oauth-login", {})) == {"token"}, "the body is looked at first"


@pytest.mark.parametrize("who", ["student", "teacher", "admin"])
def test_linking_and_unlinking_by_oneself(api: Callers, world: World, google: FakeGoogle, who: str) -> None:
    assert api[who].get(LINKED).json == {"linked_accounts": []}
    answer = api[who].post(GOOGLE, {"token": id_token()})
    assert (answer.status, [each["provider"] for each in answer.json["linked_accounts"]]) == (200, ["google"])
    assert api[who].post(GOOGLE, {"token": id_token()}).json == answer.json, "it is linked already"
    assert come().json["user"]["id"] == str(getattr(world, who).uuid)
    assert refusal(api[who].post(GOOGLE, {"token": id_token(sub="2")})) == (409, "ALREADY_LINKED")
    assert refusal(api["classmate"].post(GOOGLE, {"token": id_token()})) == (409, "LINKED_TO_ANOTHER")
    assert api[who]("DELETE", GOOGLE).json == {"linked_accounts": []}
    assert refusal(api[who]("DELETE", GOOGLE)) == (404, "NOT_LINKED")
    assert come().json["user"]["id"] != str(getattr(world, who).uuid)


def test_the_last_way_in_stays(world: World, google: FakeGoogle) -> None:
    caller = bearing(come().json["access_token"])
    assert refusal(caller("DELETE", GOOGLE)) == (409, "NO_PASSWORD")
    assert refusal(caller.post(GOOGLE, {"token": unsigned()})) == (401, "INVALID_GOOGLE_TOKEN")
