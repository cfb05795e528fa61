"""Objects of the database by statements that are compiled once: what Django makes of a queryset, without its compiling.

For what every write reads: who calls, and the objects that its path and its body name.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.core.exceptions import EmptyResultSet, ImproperlyConfigured
from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import Model, QuerySet, prefetch_related_objects
from django.db.models.query import get_related_populators

from api.gateway.compiled import MOST_KEPT, Sql, fetch, sql_of, statement
from api.gateway.filters import exposure_of
from api.gateway.rights import Rights, rights_of
from api.gateway.slots import Slots
from school.common.actor import Actor
from school.common.errors import NotFound

NOBODY = Sql("SELECT NULL LIMIT 0")

type Visible = Callable[[Actor], QuerySet[Any]]


@dataclass(frozen=True, slots=True)
class ById:
    """The objects of `model` with some keys that somebody with these rights may name; `single`: with one key."""

    rights: Rights
    model: type[Model]
    single: bool

    def queryset(self) -> QuerySet[Any]:
        """With a slot for the keys."""
        shown = exposure_of(self.model)
        if shown is None:
            raise ImproperlyConfigured(f"No exposure shows {self.model.__name__}, so that no body can name one")
        return (shown.named_by or shown.visible_to)(self.rights.actor()).filter(pk=Slots().keys(single=self.single))

    def build(self) -> Sql:
        return columns_sql(self.queryset())


@dataclass(frozen=True, slots=True)
class ByUuid:
    """The object with a public id, of those that `visible` gives to somebody with these rights."""

    rights: Rights
    visible: Visible

    def queryset(self) -> QuerySet[Any]:
        """With a slot for the id."""
        return self.visible(self.rights.actor()).order_by().filter(uuid=Slots().one(UUID))

    def build(self) -> Sql:
        return columns_sql(self.queryset())


@dataclass(frozen=True, slots=True)
class KeyByUuid:
    """The key of the same object, alone."""

    rights: Rights
    visible: Visible

    def build(self) -> Sql:
        return columns_sql(ByUuid(self.rights, self.visible).queryset().values_list("pk"))


@dataclass(frozen=True, slots=True)
class Plan:
    """How the columns of a statement become objects."""

    model: type[Model]
    names: tuple[str, ...]
    columns: slice
    converters: Any
    compiler: Any
    annotated: tuple[tuple[str, int], ...]
    related: tuple[Any, ...]
    prefetched: tuple[Any, ...]

    def objects(self, rows: list[tuple[Any, ...]]) -> list[Any]:
        """One object for each row, as Django makes them."""
        found = [self.made(row) for row in self.compiler.apply_converters(rows, self.converters)]
        if self.prefetched:
            prefetch_related_objects(found, *self.prefetched)
        return found

    def made(self, row: Any) -> Model:
        made = self.model.from_db(DEFAULT_DB_ALIAS, self.names, row[self.columns])
        for name, column in self.annotated:
            setattr(made, name, row[column])
        for each in self.related:
            each.populate(row, made)
        return made


def columns_sql(queryset: QuerySet[Any]) -> Sql:
    """All columns of the objects; of no object where there can be none."""
    try:
        return sql_of(queryset)
    except EmptyResultSet:
        return NOBODY


@lru_cache(maxsize=MOST_KEPT)
def plan_of(shape: Any) -> Plan:
    """How the rows of a shape's `queryset()` are read."""
    queryset = shape.queryset()
    compiler = queryset.query.get_compiler(connection=connection)
    compiler.pre_sql_setup()
    kind, select = compiler.klass_info, compiler.select
    columns = slice(kind["select_fields"][0], kind["select_fields"][-1] + 1)
    return Plan(
        model=kind["model"],
        names=tuple(column.target.attname for column, _sql, _alias in select[columns]),
        columns=columns,
        converters=compiler.get_converters([each[0] for each in select[: compiler.col_count]]),
        compiler=compiler,
        annotated=tuple((compiler.annotation_col_map or {}).items()),
        related=tuple(get_related_populators(kind, select, DEFAULT_DB_ALIAS, queryset._fetch_mode)),
        prefetched=queryset._prefetch_related_lookups,
    )


def instances(shape: Any, values: list[Any], *, user_id: int | None = None) -> list[Any]:
    """The objects of a shape for these values."""
    sql = statement(shape)
    rows = fetch(sql, sql.bind(values, user_id=user_id))
    return plan_of(shape).objects(rows) if rows else []


def visible_by_id(actor: Actor, model: type[Model], keys: Iterable[int]) -> dict[int, Any]:
    """Those of the objects with these keys that the actor may name in a body, by key. One statement."""
    wanted = sorted(set(keys))
    shape = ById(rights_of(actor), model, single=len(wanted) == 1)
    found = instances(shape, wanted if shape.single else [wanted], user_id=actor.user_id)
    return {each.pk: each for each in found}


def visible_by_uuid(actor: Actor, visible: Visible, uuid: UUID) -> Any:
    """The object with this public id; NotFound when it is not the actor's to see. One statement.

    `visible` is kept with the statement: a function of a module, not one that is made for each call.
    """
    for found in instances(ByUuid(rights_of(actor), visible), [uuid], user_id=actor.user_id):
        return found
    raise NotFound


def key_by_uuid(actor: Actor, visible: Visible, uuid: UUID) -> int:
    """The key of the same object."""
    sql = statement(KeyByUuid(rights_of(actor), visible))
    for (key,) in fetch(sql, sql.bind([uuid], user_id=actor.user_id)):
        return int(key)
    raise NotFound
