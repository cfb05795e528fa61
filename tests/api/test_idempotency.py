"""Idempotency-Key: one request, one effect, one answer, however often it is sent."""

import json
from datetime import timedelta
from functools import partial
from typing import Any

import pgtrigger
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from api import idempotency
from api.models import IdempotentAnswer
from api.urls import apis
from school.common import clock
from school.groups.models import StudyGroup
from school.payments.models import Payment, PaymentAttempt, PaymentHistory
from school.people.models import Session, User
from tests.api.callers import Caller, Callers
from tests.api.racing import committed, office
from tests.api.test_writes import body_of_group
from tests.fake_paystack import FakePaystack
from tests.loopback import CUT
from tests.races import Committed, overlap, storm
from tests.school.payments.books import forget_books
from tests.school.payments.conftest import paystack
from tests.school.payments.test_races import forget_payments
from tests.world import PASSWORD, World

__all__ = ["committed", "office", "paystack"]

GROUPS = "/api/v1/data/groups/"
PAYMENTS = "/api/v1/data/payments/"


def keyed(caller: Caller, body: Any, *, key: str = "k-1", method: str = "POST", path: str = GROUPS) -> Any:
    return caller(method, path, body, headers={"Idempotency-Key": key})


def test_the_first_answer_is_replayed_byte_for_byte(api: Callers, world: World) -> None:
    admin, body = api["admin"], body_of_group(world)
    first, again = keyed(admin, body), keyed(admin, body)
    assert (first.status, again.status) == (201, 201)
    assert again.response.content == first.response.content
    assert again.headers["Content-Type"] == first.headers["Content-Type"]
    assert again.headers["ETag"] == first.headers["ETag"]
    assert "Idempotent-Replayed" not in first.headers
    assert again.headers["Idempotent-Replayed"] == "true"
    assert StudyGroup.objects.filter(name="B1").count() == 1
    assert keyed(api["operator"], body_of_group(world, name="B2")).status == 201
    assert keyed(admin, body_of_group(world, name="B3"), key="k-2").status == 201


def test_the_last_slash_makes_no_other_request(api: Callers, world: World) -> None:
    admin, body = api["admin"], body_of_group(world)
    first, again = keyed(admin, body), keyed(admin, body, path=GROUPS[:-1])
    assert (again.status, again.bytes) == (201, first.bytes)
    reset, asking = "/api/v1/auth/password-reset/", {"email": "nobody@example.com"}
    answers = [keyed(api["anonymous"], asking, path=path) for path in (reset, reset[:-1])]
    assert [answer.headers.get("Idempotent-Replayed") for answer in answers] == [None, "true"]


def test_every_writing_method_takes_a_key(api: Callers, world: World) -> None:
    admin = api["admin"]
    path = f"{GROUPS}{admin.post(GROUPS, body_of_group(world)).json['id']}/"
    changes = [keyed(admin, {"description": "New"}, method="PATCH", path=path) for _call in range(2)]
    assert [change.status for change in changes] == [200, 200]
    assert changes[0].json == changes[1].json
    gone = [keyed(admin, None, key="k-3", method="DELETE", path=path) for _call in range(2)]
    assert [answer.status for answer in gone] == [204, 204]
    assert "Content-Type" not in gone[1].headers
    assert admin("DELETE", path).status == 404


def test_a_put_is_replayed_and_not_done_again(api: Callers, world: World) -> None:
    admin, path = api["admin"], f"{GROUPS}{world.group.pk}/"
    whole = body_of_group(world, name="A1 morning", description="First")
    first = keyed(admin, whole, method="PUT", path=path)
    assert (first.status, first.json["description"]) == (200, "First")
    assert admin("PATCH", path, {"description": "Since"}).status == 200
    again = keyed(admin, whole, method="PUT", path=path)
    assert (again.status, again.bytes, again.headers["Idempotent-Replayed"]) == (200, first.bytes, "true")
    assert StudyGroup.objects.get(pk=world.group.pk).description == "Since"
    assert keyed(admin, whole, method="PATCH", path=path).refusal == (422, "idempotency_key_reused")


def test_the_same_key_for_another_request_is_refused(api: Callers, world: World) -> None:
    admin = api["admin"]
    assert keyed(admin, body_of_group(world)).status == 201
    for method, path, body in (
        ("POST", GROUPS, body_of_group(world, name="C1")),
        ("POST", f"{GROUPS}{world.group.pk}/archive/", {}),
        ("PATCH", f"{GROUPS}{world.group.pk}/", {"description": "x"}),
    ):
        assert keyed(admin, body, method=method, path=path).refusal == (422, "idempotency_key_reused")
    assert not StudyGroup.objects.filter(name="C1").exists()


@pytest.mark.parametrize("key", ["", " \t", "x" * 256, "ключ", "a\tb"])
def test_a_key_that_cannot_be_one(api: Callers, world: World, key: str) -> None:
    caller = api["admin"]
    body = json.dumps(body_of_group(world)).encode()
    headers = caller.headers | {"Idempotency-Key": key}
    response = caller.client.post(GROUPS, body, content_type="application/json", headers=headers)
    if key == " \t":  # a server strips what surrounds a header's value
        assert response.status_code in (201, 400)
    else:
        assert (response.status_code, response.json()["code"]) == (400, "malformed")


def test_refusals_of_the_domain_are_kept_and_of_the_door_are_not(api: Callers, world: World) -> None:
    admin, body = api["admin"], body_of_group(world, teacher=world.student.pk)
    first, again = keyed(admin, body), keyed(admin, body)
    assert first.refusal == again.refusal == (400, "invalid")
    assert again.headers["Idempotent-Replayed"] == "true"
    assert keyed(api["student"], body).refusal == (403, "permission_denied")
    assert keyed(api["anonymous"], body).refusal == (401, "not_authenticated")
    assert IdempotentAnswer.objects.count() == 1


def test_a_day_later_the_key_is_free_and_swept(api: Callers, world: World) -> None:
    admin, body = api["admin"], body_of_group(world)
    first = keyed(admin, body)
    IdempotentAnswer.objects.update(created_at=clock.now() - timedelta(hours=24, seconds=1))
    second = keyed(admin, body | {"name": "B2"})
    assert (first.status, second.status) == (201, 201)
    assert IdempotentAnswer.objects.count() == 1
    assert idempotency.sweep() == 0
    IdempotentAnswer.objects.update(created_at=clock.now() - timedelta(hours=24, seconds=1))
    assert idempotency.sweep() == 1


def test_forms_are_told_apart_by_their_files(api: Callers, world: World) -> None:
    caller, path = api["student"], "/api/v1/data/homework/999999/submit/"

    def send(content: bytes) -> Any:
        fields = {"audio": SimpleUploadedFile("a.wav", content)}
        return caller.client.post(path, fields, headers=caller.headers | {"Idempotency-Key": "k"})

    answers = [send(b"RIFF" * 40_000), send(b"RIFF" * 40_000), send(b"RIFF" * 39_999 + b"RIFX")]
    assert [answer.status_code for answer in answers] == [404, 404, 422]
    assert answers[1]["Idempotent-Replayed"] == "true"


def test_answers_with_tokens_are_never_kept(world: World) -> None:
    body = {"username": "student", "password": PASSWORD}
    headers = {"Idempotency-Key": "login"}
    answers = [
        Client().post("/api/v1/auth/login/", body, content_type="application/json", headers=headers)
        for _call in range(2)
    ]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json()["refresh"] != answers[1].json()["refresh"]
    assert Session.objects.count() == 2
    assert not IdempotentAnswer.objects.exists()


def test_routes_whose_answers_hold_tokens_take_no_key() -> None:
    words = {"access", "refresh", "token", "refresh_token"}
    for api in apis:
        schemas = api.document()["components"]["schemas"]
        for item in api.document()["paths"].values():
            for operation in item.values():
                for status, answer in operation["responses"].items():
                    schema = answer.get("content", {}).get("application/json", {}).get("schema", {})
                    names = schemas.get(schema.get("$ref", "").rpartition("/")[2], {}).get("properties", {})
                    taken = {each["name"] for each in operation["parameters"]}
                    holds = int(status) < 300 and words & names.keys()
                    assert not (holds and "Idempotency-Key" in taken), operation["operationId"]


def bill(office: Caller, student: User, *, with_key: bool) -> tuple[int, bytes]:
    """Status and bytes of a new payment's answer."""
    body = {"student": student.pk, "amount": "500000", "payment_method": "cash", "due_date": "2030-01-01"}
    answer = office("POST", PAYMENTS, body, headers={"Idempotency-Key": "race"} if with_key else {})
    return answer.status, answer.response.content


def test_sixteen_at_once_do_it_once(office: Caller, committed: Committed) -> None:
    student = committed.person("race_payer")
    made = Payment.objects.filter(student=student)
    try:
        answers = storm([lambda: bill(office, student, with_key=True)] * 16)
        assert made.count() == 1
        assert {status for status, _content in answers} <= {201, 409}
        assert len({content for status, content in answers if status == 201}) == 1
        assert bill(office, student, with_key=True) in answers
        control = storm([lambda: bill(office, student, with_key=False)] * 4)
        assert [status for status, _content in control] == [201] * 4
        assert made.count() == 5
    finally:
        forget_books(student)
        with pgtrigger.ignore("payments.PaymentHistory:append_only"):
            PaymentHistory.objects.filter(payment__student=student).delete()
            made.delete()


def test_while_the_first_is_running_the_second_is_told_so_and_does_nothing(
    office: Caller, committed: Committed, settings: Any
) -> None:
    settings.RATE_LIMIT_AUTHENTICATED = None  # else the second waits for the counter that the first has not committed
    group = committed.group("running")
    ask = partial(keyed, office, {"description": "Once"}, method="PATCH", path=f"{GROUPS}{group.pk}/")
    first, second = overlap(ask, ask)
    assert second.refusal == (409, "request_in_progress")
    assert (first.status, "Idempotent-Replayed" in first.headers) == (200, False)
    assert IdempotentAnswer.objects.get().status == 200
    third = ask()
    assert (third.status, third.bytes, third.headers["Idempotent-Replayed"]) == (200, first.bytes, "true")


@pytest.mark.parametrize("lock", [idempotency.LOCK, idempotency.HOLD], ids=["transaction", "connection"])
def test_a_key_that_somebody_holds_lets_no_work_begin(office: Caller, committed: Committed, lock: str) -> None:
    group, admin = committed.group("held"), User.objects.get(username="race_admin")
    ask = partial(keyed, office, {"description": "Done"}, method="PATCH", path=f"{GROUPS}{group.pk}/")
    held = idempotency.Key(f"user:{admin.pk}", "k-1", "")
    _nothing, refused = overlap(partial(idempotency.demand_free, held, lock), ask)
    assert refused.refusal == (409, "request_in_progress")
    group.refresh_from_db()
    assert (group.description, IdempotentAnswer.objects.count()) == ("", 0)
    assert (ask().status, ask().headers["Idempotent-Replayed"]) == (200, "true")


def test_work_and_answer_are_lost_together(office: Caller, committed: Committed) -> None:
    """A process that dies while the answer is being written leaves no group either."""
    group = committed.group("kept")

    def refuse(execute: Any, sql: str, params: Any, many: Any, context: Any) -> Any:
        if sql.startswith("\nINSERT INTO api_idempotentanswer"):
            connection.connection.close()
        return execute(sql, params, many, context)

    with connection.execute_wrapper(refuse):
        answer = keyed(office, {"description": "Lost"}, method="PATCH", path=f"{GROUPS}{group.pk}/")
    connection.close()
    assert answer.status == 503
    group.refresh_from_db()
    assert group.description == ""
    assert not IdempotentAnswer.objects.exists()
    assert keyed(office, {"description": "Lost"}, method="PATCH", path=f"{GROUPS}{group.pk}/").status == 200


def test_work_that_calls_out_is_done_outside_of_any_transaction(committed: Committed, paystack: FakePaystack) -> None:
    """The page is asked for with nothing locked and all written down; the key holds all the same."""
    student = committed.person("key_buyer")
    caller, body = Caller(student.username), {"payment_method": "paystack", "amount": 60, "currency": "NGN"}
    held = partial(idempotency.demand_free, idempotency.Key(f"user:{student.pk}", "k-1", ""), idempotency.HOLD)
    try:
        _nothing, early = overlap(held, partial(keyed, caller, body, path="/api/payments/initiate/"))
        assert (early.status, paystack.asked("initialize")) == (409, [])
        answers = storm([partial(keyed, caller, body, path="/api/payments/initiate/")] * 16)
        assert {answer.status for answer in answers} <= {200, 409}
        assert len({answer.bytes for answer in answers if answer.status == 200}) == 1
        assert len(paystack.asked("initialize")) == PaymentAttempt.objects.filter(payment__student=student).count() == 1
        paystack.script["initialize"] += [CUT, CUT]
        lost = keyed(caller, body, key="k-2", path="/api/payments/initiate/")
        assert lost.status == 503
        assert PaymentAttempt.objects.filter(payment__student=student).count() == 2, "what the gateway may know is kept"
        assert keyed(caller, body, key="k-2", path="/api/payments/initiate/").status == 200
    finally:
        PaymentAttempt.objects.filter(payment__student=student).delete()
        forget_payments(student)
