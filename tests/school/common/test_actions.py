"""One command: permission, transaction, audit."""

from dataclasses import dataclass

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from school.audit.models import AuditChange, AuditEntry
from school.common.actions import action, audited
from school.common.actor import Actor, Door
from school.common.errors import Conflict, Invalid, NotAllowed
from school.common.events import Event, emit, subscribe
from school.common.models import save_valid
from school.timetable.models import Branch, Holiday

SYSTEM = Actor.system("tests", via=Door.COMMAND)
pytestmark = pytest.mark.django_db
OUTSIDE = "database.change"


def entries() -> QuerySet[AuditEntry]:
    """The log of these tests' own actions."""
    return AuditEntry.objects.filter(action__startswith="tests.").order_by("id")


def changes() -> QuerySet[AuditChange]:
    return AuditChange.objects.filter(entry__in=entries()).order_by("id")


@action("tests.add_branch", permission="timetable.add_branch")
def add_branch(actor: Actor, *, name: str) -> Branch:
    """A branch, through the kernel."""
    return save_valid(Branch(name=name))


@action("tests.add_two", permission=None)
def add_two(actor: Actor, *, first: str, second: str) -> None:
    """Two commands in one."""
    add_branch(actor, name=first)
    add_branch(actor, name=second)


@action("tests.force_branch", permission=None)
def force_branch(actor: Actor, *, name: str) -> None:
    """No validation: only the database can refuse."""
    Branch.objects.create(name=name)


def test_an_action_leaves_one_entry_with_the_rows_it_changed() -> None:
    branch = add_branch(SYSTEM, name="Chilonzor")
    entry = entries().get()
    assert (entry.action, entry.actor_name, entry.via) == ("tests.add_branch", "tests", "command")
    change = entry.changes.get()
    assert (change.model, change.object_id, change.operation) == ("timetable.branch", str(branch.pk), "insert")
    assert change.changes["name"] == [None, "Chilonzor"]


def test_an_action_inside_another_joins_its_entry() -> None:
    add_two(SYSTEM, first="A", second="B")
    assert [entry.action for entry in entries()] == ["tests.add_two"]
    assert changes().count() == 2


def test_a_refusal_leaves_neither_row_nor_entry() -> None:
    with pytest.raises(NotAllowed):
        add_branch(Actor.anonymous(), name="A")
    with pytest.raises(Invalid) as refused:
        add_two(SYSTEM, first="A", second="")
    assert refused.value.fields == {"name": ["This field cannot be blank."]}
    assert (Branch.objects.count(), entries().count()) == (0, 0)


def test_a_broken_constraint_is_told_as_a_conflict() -> None:
    add_branch(SYSTEM, name="A")
    with pytest.raises(Conflict):
        force_branch(SYSTEM, name="A")
    assert Branch.objects.count() == 1


def test_what_the_database_refuses_is_explained_when_the_command_is_undone() -> None:
    add_branch(SYSTEM, name="A")
    with CaptureQueriesContext(connection) as queries, pytest.raises(Invalid) as refused:
        add_two(SYSTEM, first="B", second="A")
    assert refused.value.fields == {"name": ["Branch with this Name already exists."]}
    assert [branch.name for branch in Branch.objects.all()] == ["A"]
    told = [query["sql"] for query in queries.captured_queries]
    insert = max(place for place, sql in enumerate(told) if sql.startswith('INSERT INTO "timetable_branch"'))
    assert told[insert + 1].startswith("ROLLBACK TO SAVEPOINT")  # and nothing was asked before


def test_bulk_changes_are_recorded_too() -> None:
    with audited(SYSTEM, "tests.bulk"):
        Branch.objects.bulk_create([Branch(name="A"), Branch(name="B")])
        Branch.objects.update(address="Yunusobod")
        Branch.objects.all().delete()
    operations = list(changes().values_list("operation", flat=True))
    assert operations == ["insert", "insert", "update", "update", "delete", "delete"]


def test_a_change_outside_any_action_still_leaves_a_trace() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('maktab.audit_entry', '', true)")
    Holiday.objects.create(date="2026-03-21", name="Navro‘z")
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.via, entry.actor_id) == (OUTSIDE, "database", None)
    assert entry.changes.get().model == "timetable.holiday"


def test_an_update_that_changes_nothing_is_not_recorded() -> None:
    add_branch(SYSTEM, name="A")
    Branch.objects.update(name="A")
    assert changes().count() == 1


def test_an_unknown_permission_is_a_programmers_error() -> None:
    with pytest.raises(ImproperlyConfigured):
        SYSTEM.may("timetable.fly")


@dataclass(frozen=True, slots=True)
class BranchOpened(Event):
    name: str


def test_a_handlers_error_undoes_the_whole_action() -> None:
    def refuse(event: BranchOpened) -> None:
        raise Conflict(f"no {event.name}")

    @action("tests.open_branch", permission=None)
    def open_branch(actor: Actor, *, name: str) -> None:
        """Emits after writing."""
        Branch.objects.create(name=name)
        emit(BranchOpened(name))

    subscribe(BranchOpened, refuse)
    with pytest.raises(Conflict, match="no A"):
        open_branch(SYSTEM, name="A")
    assert Branch.objects.count() == 0


@dataclass(frozen=True, slots=True)
class RefusedByHandler(Event):
    pass


@dataclass(frozen=True, slots=True)
class RefusedByDatabase(Event):
    pass


@pytest.mark.parametrize(("event", "second"), [(RefusedByHandler, ""), (RefusedByDatabase, "Again")])
def test_who_catches_an_action_goes_on_without_what_its_handlers_did(event: type[Event], second: str) -> None:
    """A handler's action has no savepoint of its own; that of the action which emitted takes everything back."""

    def follow(_event: Event) -> None:
        force_branch(SYSTEM, name="Goes with it")
        (force_branch if second else add_branch)(SYSTEM, name=second)

    @action(f"tests.emit_{event.__name__}", permission=None)
    def name_branch(actor: Actor) -> None:
        """Emits; what follows is refused."""
        emit(event())

    @action(f"tests.after_{event.__name__}", permission=None)
    def go_on(actor: Actor) -> None:
        """Catches the refusal of a command inside."""
        Branch.objects.create(name="Again")
        with pytest.raises((Invalid, Conflict)):
            name_branch(actor)
        Branch.objects.create(name="After")

    subscribe(event, follow)
    go_on(SYSTEM)
    assert set(Branch.objects.values_list("name", flat=True)) == {"Again", "After"}
