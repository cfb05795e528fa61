"""Who may call Payme's address, what cannot be read, the keys, and what is kept of a call."""

import json
import logging
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from pytest_django import Settings

from school.audit.models import AuditChange, AuditEntry
from school.payments.models import GatewayEvent, GatewayKey, PaymeTransaction
from tests.contracts.turantalim.payme import AMOUNT, owed, payme
from tests.fake_payme import KEY, METHODS, WEBHOOK, FakePayme, basic, milliseconds, new_id
from tests.world import World

__all__ = ["payme"]

FORGED = (
    *("x", "Basic", "Basic ", "Basic %%%", "Basic UGF5Y29t", f"Bearer {KEY}", basic("")),
    *(basic(KEY[:-1]), basic(f"{KEY} "), basic(KEY.upper()), basic(KEY, "paycom"), basic(KEY, ""), basic(f"x:{KEY}")),
)
NEW_KEY = "another-key-not-a-real-secret-11111"


@pytest.mark.parametrize("authorization", FORGED)
def test_a_forged_call_is_refused_and_leaves_nothing(
    world: World, payme: FakePayme, authorization: str, caplog: pytest.LogCaptureFixture
) -> None:
    account = {"payment_id": str(owed(world).pk)}
    entries = AuditEntry.objects.count()
    params: dict[str, Any] = {
        "id": new_id(),
        "time": milliseconds(),
        "amount": AMOUNT,
        "account": account,
        "reason": 1,
        "password": "p",
    }
    for method in METHODS:
        assert payme.call(method, authorization=authorization, **params).code == -32504
    assert not PaymeTransaction.objects.exists()
    assert not GatewayEvent.objects.exists()
    assert not GatewayKey.objects.exists()
    assert AuditEntry.objects.count() == entries
    assert KEY not in caplog.text


def test_no_header_at_all(payme: FakePayme, client: Client) -> None:
    call = {"id": 7, "method": "GetStatement", "params": {"from": 0, "to": 1}}
    answer = client.post(WEBHOOK, json.dumps(call), content_type="application/json")
    assert (answer.status_code, answer.json()["id"], answer.json()["error"]["code"]) == (200, 7, -32504)


def test_a_scheme_in_small_letters_and_the_path_without_its_slash(payme: FakePayme, client: Client) -> None:
    call = {"id": 7, "method": "GetStatement", "params": {"from": 0, "to": 1}}
    header = {"Authorization": basic(KEY).replace("Basic", "basic")}
    answer = client.post(WEBHOOK.rstrip("/"), json.dumps(call), content_type="application/json", headers=header)
    assert answer.json() == {"jsonrpc": "2.0", "id": 7, "result": {"transactions": []}}


@pytest.mark.parametrize("key", ["", KEY])
def test_a_school_without_a_key_lets_nobody_in(payme: FakePayme, settings: Settings, key: str) -> None:
    settings.PAYME_KEY = ""
    payme.key = key
    assert payme.ask_statement().code == -32504


def test_the_sandboxes_key_stands_in_for_the_key(payme: FakePayme, settings: Settings) -> None:
    settings.PAYME_KEY, settings.PAYME_TEST_KEY = "", "sandbox-key-000"
    assert payme.ask_statement().code == -32504
    payme.key = "sandbox-key-000"
    assert payme.statement(0, 1) == []


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", -32700),
        (b"{", -32700),
        (b"\xff\xfe", -32700),
        (b'{"id": NaN}', -32700),
        (b"[" * 100_000, -32700),
        (b"[]", -32600),
        (b"null", -32600),
        (b'{"id": 1, "params": {}}', -32600),
        (b'{"id": 1, "method": 5, "params": {}}', -32600),
        (b'{"id": 1, "method": "", "params": {}}', -32600),
        (b'{"id": 1, "method": "a\\u0000", "params": {}}', -32600),
        (b'{"id": 1, "method": "CheckTransaction"}', -32600),
        (b'{"id": 1, "method": "CheckTransaction", "params": []}', -32600),
        (b'{"id": {}, "method": "CheckTransaction", "params": {"id": "x"}}', -32600),
        (b'{"id": 1, "method": "CheckTransaction", "params": {}}', -32600),
        (b'{"id": 1, "method": "CheckTransaction", "params": {"id": 5}}', -32600),
        (b'{"id": 1, "method": "CheckTransaction", "params": {"id": "a\\u0000"}}', -32600),
        (b'{"id": 1, "method": "GetStatement", "params": {"from": "0", "to": 1}}', -32600),
        (b'{"id": 1, "method": "CancelTransaction", "params": {"id": "x", "reason": "3"}}', -32600),
        (b'{"id": 1, "method": "CheckTransaction", "params": {"id": "x"}}', -31003),
        (b'{"id": 1, "method": "PerformTransaction", "params": {"id": "x"}}', -31003),
        (b'{"id": 1, "method": "CancelTransaction", "params": {"id": "x", "reason": 3}}', -31003),
    ],
)
def test_what_cannot_be_carried_out(payme: FakePayme, body: bytes, code: int) -> None:
    told = payme.send(body)
    assert (told.code, told.json["error"]["message"].keys()) == (code, {"ru", "uz", "en"})
    assert told.json["id"] == (1 if b'"id": 1' in body else None)
    assert GatewayEvent.objects.get().verdict == str(code)


def test_an_unknown_method_is_named(payme: FakePayme) -> None:
    told = payme.call("DropTables", id="x")
    assert (told.code, told.json["error"]["data"]) == (-32601, "DropTables")
    assert payme.send({"method": "DropTables", "params": {}}).json["id"] is None


def test_every_call_is_kept_as_it_came(world: World, payme: FakePayme) -> None:
    payment, id = owed(world), new_id()
    made = payme.create(payment.pk, AMOUNT, id=id)
    payme.perform(id)
    payme.perform("unknown")
    rows = list(GatewayEvent.objects.order_by("pk").values_list("method", "reference", "payment", "verdict"))
    assert rows == [
        ("CreateTransaction", id, payment.pk, "ok"),
        ("PerformTransaction", id, payment.pk, "ok"),
        ("PerformTransaction", "unknown", None, "-31003"),
    ]
    event = GatewayEvent.objects.order_by("pk")[0]
    assert json.loads(event.body)["params"]["account"] == {"payment_id": str(payment.pk)}
    assert event.request_id
    entry = AuditEntry.objects.get(action="payments.begin_payme_transaction")
    assert (entry.actor, entry.actor_name, entry.via, entry.request_id) == (None, "payme", "api", event.request_id)
    assert made.result["transaction"] == str(PaymeTransaction.objects.get().pk)


def test_a_changed_key_ends_the_old_one_at_once(
    payme: FakePayme, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert payme.call("ChangePassword", password=KEY).code == -32504
    assert payme.call("ChangePassword", password=NEW_KEY).result == {"success": True}
    assert payme.ask_statement().code == -32504
    payme.key = NEW_KEY
    assert payme.statement(0, 1) == []
    assert payme.call("ChangePassword", password=KEY).result == {"success": True}
    assert payme.ask_statement().code == -32504
    payme.key, settings.PAYME_KEY = "a key of the cabinet", "a key of the cabinet"
    assert payme.statement(0, 1) == []
    assert_unknown(NEW_KEY)
    assert NEW_KEY not in caplog.text


def assert_unknown(secret: str) -> None:
    """Nothing that is kept tells the secret."""
    with connection.cursor() as cursor:
        for model in (GatewayEvent, GatewayKey, AuditEntry, AuditChange):
            table = connection.ops.quote_name(model._meta.db_table)
            cursor.execute(f"SELECT count(*) FROM {table} each WHERE each::text LIKE %s", [f"%{secret}%"])  # noqa: S608
            assert cursor.fetchone() == (0,)
    bodies = GatewayEvent.objects.filter(method="ChangePassword", verdict="ok").values_list("body", flat=True)
    assert [json.loads(body)["params"] for body in bodies] == [{"password": "***"}] * 2


@pytest.mark.parametrize("password", ["", "short", "a" * 257, "a key\nof two lines", "ключ-не-латиницей"])
def test_a_key_that_could_not_be_used(payme: FakePayme, password: str) -> None:
    told = payme.call("ChangePassword", password=password)
    assert (told.code, told.json["error"]["data"]) == (-31050, "password")
    assert payme.statement(0, 1) == []


FISCAL = {"receipt_id": 121, "status_code": 0, "message": "accepted", "terminal_id": "EP000000000025"}


def test_fiscal_receipts_are_kept_once(world: World, payme: FakePayme) -> None:
    payment, id = owed(world), new_id()
    payme.create(payment.pk, AMOUNT, id=id)
    for kind in ("PERFORM", "PERFORM", "CANCEL"):
        assert payme.call("SetFiscalData", id=id, type=kind, fiscal_data=FISCAL).result == {"success": True}
    assert PaymeTransaction.objects.get().fiscal_data == {"PERFORM": FISCAL, "CANCEL": FISCAL}
    assert AuditEntry.objects.filter(action="payments.keep_fiscal_receipt").count() == 2
    assert payme.call("SetFiscalData", id=new_id(), type="PERFORM", fiscal_data=FISCAL).code == -32001


@pytest.mark.parametrize(
    "wrong", [{"type": "OTHER"}, {"fiscal_data": []}, {"fiscal_data": {"message": "a\0"}}, {"id": 5}, {"type": None}]
)
def test_fiscal_data_that_cannot_be_kept(payme: FakePayme, wrong: dict[str, Any]) -> None:
    given: dict[str, Any] = {"id": new_id(), "type": "PERFORM", "fiscal_data": FISCAL, **wrong}
    assert payme.call("SetFiscalData", **given).code == -32602


@pytest.mark.parametrize("code", [-31008, -31099])
def test_the_code_of_a_second_attempt_is_a_setting(
    world: World, payme: FakePayme, settings: Settings, code: int
) -> None:
    settings.PAYME_BUSY_CODE = code
    payment = owed(world)
    payme.create(payment.pk, AMOUNT, id=new_id())
    told = payme.create(payment.pk, AMOUNT, id=new_id())
    assert (told.code, told.json["error"]["data"]) == (code, "payment_id")
    assert told.json["error"]["message"]["en"] == "This payment is being paid already. Wait until that has ended."
