"""The school of the matrix: two sides that must never see each other, built once for all cells."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

from django.core.files import File
from django.db import connection, transaction
from django.test import override_settings

from school.audit.models import AuditChange
from school.automation.actions import create_automation, create_webhook
from school.automation.choices import RunState, WebhookDeliveryState
from school.automation.models import AutomationRun
from school.common import clock
from school.customfields.actions import archive_field
from school.people.actions import finish_export
from school.people.choices import Provider
from school.people.models import LinkedAccount, PersonalExport, User
from school.timetable.actions import create_branch, create_holiday, create_room
from tests.api.callers import Caller
from tests.fake_google import CLIENT_ID, FakeGoogle
from tests.fake_paystack import KEY
from tests.fake_vimeo import TOKEN, Clip, FakeVimeo
from tests.matrix.belongings import Side, goal, side_of
from tests.matrix.bodies import EFFECTS
from tests.matrix.elearning import account_of
from tests.school.customfields.definitions import define
from tests.world import SYSTEM, World, built

PEOPLE = ("anonymous", "student", "classmate", "outsider", "teacher", "other_teacher", "admin")
STAFF = ("operator", "accountant", "editor")
SECRET = "matrix-webhook-secret"  # what Telegram proves itself with


@dataclass
class Scene:
    """The world with its two sides, its people logged in, and the school's own objects."""

    world: World
    near: Side
    far: Side
    shared: dict[str, Any]
    callers: dict[str, Caller] = field(default_factory=dict)
    untouched: Any = None  # the fingerprint before anything was asked, and again after each cell was undone

    def user(self, name: str) -> User:
        """The person; who is nobody speaks of the near student."""
        found: User = getattr(self.world, "student" if name == "anonymous" else name)
        return found

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.near, self.far

    @cached_property
    def counting(self) -> str:
        """A statement that tells every row change there may be: the audit's newest row, and how many rows there are."""
        tables = [table for table in connection.introspection.table_names() if not table.startswith(UNCOUNTED)]
        facts = ["max(id) FROM audit_auditchange", "count(*) FROM notifications_notification WHERE NOT is_read"]
        facts += [f"count(*) FROM {table}" for table in tables]
        return "SELECT " + ", ".join(f"(SELECT {fact})" for fact in facts)

    def written(self) -> int:
        """How many rows this transaction has written until now, those too that were taken back: cheap to ask."""
        with connection.cursor() as cursor:
            cursor.execute(WRITTEN, [[f"{name}%" for name in UNCOUNTED]])
            return int(cursor.fetchone()[0])

    def is_changed(self, written: int, before: Any = None) -> bool:
        """Whether rows are others than when `written` was asked; `before` is the fingerprint of then, by default the
        untouched one.
        """
        return self.written() != written and self.fingerprint() != (before or self.untouched)

    def fingerprint(self) -> Any:
        """What differs once a row was added, changed or removed."""
        with connection.cursor() as cursor:
            cursor.execute(self.counting)
            return cursor.fetchone()


WRITTEN = """
    SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) FROM pg_stat_xact_user_tables
    WHERE relname NOT LIKE ALL (%s)
"""
UNCOUNTED = ("api_", "django_", "wagtailsearch_", "modelsearch_")


@contextmanager
def staged(media: Path) -> Iterator[Scene]:
    """The scene, in a transaction that is rolled back."""
    bot: dict[str, Any] = {
        "TELEGRAM_BOT_TOKEN": "1:token",
        "TELEGRAM_BOT_NAME": "maktab_bot",
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "PAYME_MERCHANT_ID": "merchant",
        "PAYSTACK_SECRET_KEY": KEY,  # what its calls are signed with; nobody asks it anything here
        "MEDIA_ROOT": media,
        "GOOGLE_CLIENT_ID": [CLIENT_ID],
    }
    with FakeGoogle() as google, FakeVimeo() as vimeo, transaction.atomic():
        bot |= {"GOOGLE_JWKS_URL": google.jwks_url, "VIMEO_BASE_URL": vimeo.base_url, "VIMEO_TOKEN": TOKEN}
        with override_settings(**bot):
            world = built()
            near, far = side_of(world, "near"), side_of(world, "far")
            for name in PEOPLE[1:]:
                own_account(getattr(world, name))
            vimeo.is_kept = True
            vimeo.clips = {
                clip.number: clip for clip in (Clip(side["hosted video"].number, "") for side in (near, far))
            }
            scene = Scene(world, near, far, shared_objects())
            for name in (*PEOPLE, *STAFF):
                scene.callers[name] = Caller("" if name == "anonymous" else scene.user(name).username)
            scene.untouched = scene.fingerprint()
            yield scene
        transaction.set_rollback(True)


def own_account(person: User) -> None:
    """An account at Google, and a copy of all data, as everybody may have."""
    LinkedAccount.objects.create(user=person, provider=Provider.GOOGLE, subject=account_of(person.username))
    export = PersonalExport.objects.create(person=person, requested_by=person)
    finish_export(SYSTEM, export=export, file=File(BytesIO(b"a copy")))


def shared_objects() -> dict[str, Any]:
    """What belongs to the school as a whole."""
    branch = create_branch(SYSTEM, name="North")
    rule = create_automation(SYSTEM, name="Reminds", event="payment.overdue", effects=EFFECTS, is_active=False)
    hook = create_webhook(SYSTEM, name="Books", url="https://books.example.com/hook")
    return {
        "branches": branch,
        "rooms": create_room(SYSTEM, name="Room 9"),
        "holidays": create_holiday(SYSTEM, date=date(2031, 5, 9), name="Far holiday"),
        "achievement-definitions": goal(),
        "unearned achievement": goal("unearned"),
        "custom-fields": define("hall", is_public=True),
        "archived field": archive_field(SYSTEM, instance=define("old", is_public=True)),
        "automations": rule,
        "automation-runs": AutomationRun.objects.create(
            automation=rule, event=rule.event, key="1", payload={}, state=RunState.FAILED, happened_at=clock.now()
        ),
        "webhooks": hook,
        "webhook-deliveries": hook.deliveries.create(
            event="payment.due", event_key="1", payload={}, state=WebhookDeliveryState.FAILED, finished_at=clock.now()
        ),
        "audit-logs": AuditChange.objects.order_by("pk")[0],
    }


@contextmanager
def undone() -> Iterator[None]:
    """Whatever happens in the block has not happened after it."""
    point = transaction.savepoint_create()
    try:
        yield
    finally:
        transaction.savepoint_rollback(point)
