"""Webhooks through their doors: who keeps them, what is refused, and that no secret is ever read."""

import json

import pytest
from pytest_django import Settings

from school.audit.models import AuditChange
from school.automation.actions import create_webhook, delete_automation, rotate_secret, send_test, update_webhook
from school.automation.models import Webhook, WebhookDelivery
from school.common.errors import Invalid
from tests.api.callers import Callers
from tests.jobs import run_jobs
from tests.school.admin_pages import AdminPages
from tests.school.automation.arranged import arranged
from tests.school.automation.hooks import hook, later, told
from tests.school.automation.receiver import Receiver
from tests.world import SYSTEM, World

HOOKS = "/api/v1/data/webhooks/"
SENT = "/api/v1/data/webhook-deliveries/"
URL = "https://books.example.com/hook"


@pytest.mark.parametrize(
    "url", ["http://books.example.com/", "https://127.0.0.1/", "https://2130706433/", "https://localhost/", "books"]
)
def test_an_address_that_is_not_public_is_refused_at_its_field(world: World, url: str) -> None:
    with pytest.raises(Invalid) as refused:
        create_webhook(SYSTEM, name="Books", url=url)
    assert list(refused.value.fields) == ["url"]
    webhook = create_webhook(SYSTEM, name="Books", url=URL)
    with pytest.raises(Invalid):
        update_webhook(SYSTEM, instance=webhook, url=url)
    webhook.refresh_from_db()
    assert webhook.url == URL


def test_loopback_is_for_a_school_that_is_only_tried_out(world: World, settings: Settings) -> None:
    settings.DEBUG = True
    assert create_webhook(SYSTEM, name="Books", url="http://127.0.0.1:9/hook").pk
    with pytest.raises(Invalid):
        create_webhook(SYSTEM, name="Other", url="http://192.168.0.1/hook")


def test_what_was_made_with_debug_is_not_called_without_it(
    world: World, receiver: Receiver, settings: Settings
) -> None:
    webhook = hook(receiver)
    settings.DEBUG = False
    send_test(SYSTEM, instance=webhook)
    run_jobs()
    assert (receiver.got, webhook.deliveries.get().last_error) == ([], "Give an address that begins with https://.")


def test_a_name_is_given_once(world: World) -> None:
    create_webhook(SYSTEM, name="Books", url=URL)
    with pytest.raises(Invalid) as taken:
        create_webhook(SYSTEM, name="Books", url=URL)
    assert taken.value.fields == {"name": ["Webhook with this Name already exists."]}


def test_the_api_makes_changes_and_deletes_without_showing_a_secret(world: World, api: Callers) -> None:
    admin = api["admin"]
    body = {"name": "Books", "url": URL, "events": ["payment.confirmed", "payment.refunded", "payment.confirmed"]}
    made = admin.post(HOOKS, body)
    assert made.status == 201
    webhook = Webhook.objects.get()
    assert made.json["events"] == ["payment.confirmed", "payment.refunded"]
    assert webhook.secret not in json.dumps(made.json)
    assert not {"secret", "old_secret"} & made.json.keys()
    address = f"{HOOKS}{webhook.pk}/"
    assert admin("PATCH", address, {"is_active": False}).json["is_active"] is False
    assert admin.post(HOOKS, {**body, "name": "B", "url": "http://b.example.com/"}).json["errors"].keys() == {"url"}
    assert admin.post(HOOKS, {**body, "name": "B", "events": ["no.such"]}).status == 400
    assert admin.get(f"{HOOKS}?fields=secret").status == 400
    assert admin.get(f"{HOOKS}?secret=whsec").status == 400
    assert admin("DELETE", address).status == 204


def test_a_webhook_that_an_automation_calls_stays(world: World, api: Callers) -> None:
    webhook = create_webhook(SYSTEM, name="Books", url=URL)
    calling = arranged({"kind": "webhook", "webhook": webhook.pk})
    refused = api["admin"]("DELETE", f"{HOOKS}{webhook.pk}/")
    assert refused.refusal == (409, "in_use")
    assert refused.json["detail"] == ("“Books” cannot be deleted: it is used by effects. Remove or change these first.")
    delete_automation(SYSTEM, instance=calling)
    assert api["admin"]("DELETE", f"{HOOKS}{webhook.pk}/").status == 204


def test_the_api_shows_a_secret_once_when_it_is_made(world: World, api: Callers) -> None:
    webhook = create_webhook(SYSTEM, name="Books", url=URL)
    address = f"{HOOKS}{webhook.pk}/rotate-secret/"
    given = api["admin"].post(address, {"keep_old": False}).json
    webhook.refresh_from_db()
    assert given == {"secret": webhook.secret, "old_secret_until": None}
    assert api["admin"].post(address, {}).json["old_secret_until"] is not None
    assert api["teacher"].post(address, {}).status == 403


def test_the_api_tells_what_was_sent_and_sends_it_again(world: World, api: Callers, receiver: Receiver) -> None:
    webhook = hook(receiver)
    assert api["admin"].post(f"{HOOKS}{webhook.pk}/send-test/").json["state"] == "waiting"
    run_jobs()
    (sent,) = api["admin"].get(f"{SENT}?webhook={webhook.pk}&state=delivered").json["results"]
    assert (sent["event"], sent["last_status"], sent["payload"]) == ("webhook.test", 200, {"webhook_id": webhook.pk})
    assert api["admin"].post(f"{SENT}{sent['id']}/redeliver/").json["state"] == "waiting"
    assert api["admin"].post(f"{SENT}{sent['id']}/redeliver/").json["code"] == "still_under_way"


def test_the_audit_log_names_the_secret_and_does_not_tell_it(world: World) -> None:
    webhook = create_webhook(world.actor("admin"), name="Books", url=URL)
    given = rotate_secret(world.actor("admin"), instance=webhook)
    kept = " ".join(str(each.changes) for each in AuditChange.objects.filter(model="automation.webhook"))
    assert "secret" in kept
    assert given.secret not in kept
    assert webhook.secret not in kept


def test_an_admin_makes_a_webhook_and_is_shown_its_secret_once(world: World, receiver: Receiver) -> None:
    pages = AdminPages(world.admin)
    values = {"name": "Books", "url": receiver.url, "events": ["student.registered", "payment.confirmed"]}
    assert pages.send("automation_webhook_add", form="webhook_form", values=values) == []
    webhook = Webhook.objects.get()
    assert webhook.events == ["student.registered", "payment.confirmed"]
    address = f"/admin/automation/webhook/{webhook.pk}/secret/"
    assert webhook.secret not in pages.client.get(address).content.decode()
    shown = pages.client.post(address, {"keep_old": ""})
    webhook.refresh_from_db()
    assert webhook.secret in shown.content.decode()
    assert shown.headers["Cache-Control"] == "max-age=0, no-cache, no-store, must-revalidate, private"
    assert webhook.secret not in pages.client.get(address).content.decode()
    assert webhook.old_secret_until is None


def test_a_webhook_is_deleted_with_the_record_of_what_was_sent(world: World, receiver: Receiver) -> None:
    webhook = hook(receiver)
    send_test(SYSTEM, instance=webhook)
    pages = AdminPages(world.admin)
    assert "Deliveries to webhooks: 1" in pages.shown("automation_webhook_delete", webhook.pk).text
    pages.client.post(f"/admin/automation/webhook/{webhook.pk}/delete/", {"post": "yes"})
    assert (Webhook.objects.count(), WebhookDelivery.objects.count()) == (0, 0)


def test_before_the_first_secret_there_is_none_to_keep(world: World) -> None:
    client = AdminPages(world.admin).client
    address = client.post("/admin/automation/webhook/add/", {"name": "Books", "url": URL}).headers["Location"]
    assert "keep_old" not in client.get(address).content.decode()
    given = client.post(address)
    webhook = Webhook.objects.get()
    assert (webhook.old_secret, webhook.secret in given.content.decode()) == ("", True)


def test_an_admin_sees_a_refused_address_at_its_field(world: World) -> None:
    values = {"name": "Books", "url": "https://10.0.0.1/hook"}
    wrong = AdminPages(world.admin).send("automation_webhook_add", form="webhook_form", values=values)
    assert "10.0.0.1 is not on the public internet (10.0.0.1)." in wrong
    assert not Webhook.objects.exists()


def test_an_admin_tries_it_out_and_sends_again(world: World, receiver: Receiver) -> None:
    webhook = hook(receiver)
    receiver.script.append(500)
    pages = AdminPages(world.admin)
    pages.press("automation_webhook_test", webhook.pk)
    run_jobs()
    (row,) = pages.rows("automation_webhookdelivery")
    assert "The answer was 500." in row
    later()
    delivery = webhook.deliveries.get()
    pages.press("automation_webhookdelivery_send_again", delivery.pk)
    chosen = {"action": "send_chosen_again", "_selected_action": [delivery.pk]}
    run_jobs()
    pages.client.post("/admin/automation/webhookdelivery/", chosen)
    run_jobs()
    assert (told(webhook), len(receiver.got)) == ([("webhook.test", "delivered")], 4)


@pytest.mark.parametrize("name", ["operator", "accountant", "editor"])
def test_webhooks_are_the_admins_alone(world: World, name: str) -> None:
    webhook = create_webhook(SYSTEM, name="Books", url=URL)
    client = AdminPages(getattr(world, name)).client
    for page in ("", "add/", f"{webhook.pk}/change/", f"{webhook.pk}/secret/", f"{webhook.pk}/test/"):
        assert client.get(f"/admin/automation/webhook/{page}").status_code in (302, 403), page
    assert not WebhookDelivery.objects.exists()
