"""Lists and objects of an exposure, as the JSON that PostgreSQL writes; one statement each, whatever the size."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic_core import from_json, to_json

from api.gateway.choice import Choice, Wish, choose
from api.gateway.compiled import Parameters, Sql, fetch, statement
from api.gateway.complaints import Complaints
from api.gateway.query import ListQuery
from api.gateway.readers import reader_of
from api.gateway.rights import Rights, rights_of
from api.gateway.statements import NEAR, EstimateShape, ListShape, ObjectShape, Start
from school.common.actor import Actor
from school.common.errors import NotFound
from school.common.exposure import Exposure
from school.common.lookup import get_visible

type Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list of plain values, and how many rows there are in all."""

    count: int
    rows: list[Row]
    number: int
    size: int

    @property
    def has_next(self) -> bool:
        return self.number * self.size < self.count


@dataclass(frozen=True, slots=True)
class Listed:
    """One page as PostgreSQL wrote it: `rows` are JSON objects with commas between. `count` None: nobody counted."""

    rows: str
    count: int | None
    number: int
    has_next: bool

    @property
    def has_previous(self) -> bool:
        return self.number > 1


def list_shape(rights: Rights, query: ListQuery) -> ListShape:
    """The statement that answers `query` for somebody with these rights."""
    exact = query.counting == "exact"
    return ListShape(
        rights, query.selection, query.choice, query.order, query.page_size, start(query.page), exact, ahead=not exact
    )


def start(page: int) -> Start:
    """How far from the list's beginning a page is."""
    if page == 1:
        return "first"
    return "near" if page <= NEAR else "far"


def list_command(rights: Rights, query: ListQuery, *, user_id: int | None, origin: str) -> tuple[Sql, Parameters]:
    """The statement for `query` and what it is given: the caller's id, this server's address, the values."""
    sql = statement(list_shape(rights, query))
    return sql, sql.bind(query.values, user_id=user_id, origin=origin, offset=query.start)


def listed(query: ListQuery, row: Sequence[Any]) -> Listed:
    """The page in the one row that the statement of `query` gives."""
    count, rows, found = row
    if query.counting == "exact":
        return Listed(rows, count, query.page, query.page * query.page_size < count)
    return Listed(rows, None, query.page, int(found or 0) > query.page_size)


def list_rows(actor: Actor, query: ListQuery, *, origin: str = "") -> Listed:
    """A page of what the actor may see and asked for. One statement; an estimated count is another."""
    rights = rights_of(actor)
    sql, parameters = list_command(rights, query, user_id=actor.user_id, origin=origin)
    page = listed(query, fetch(sql, parameters)[0])
    if query.counting != "estimated":
        return page
    return replace(page, count=estimate(rights, query, user_id=actor.user_id))


def estimate(rights: Rights, query: ListQuery, *, user_id: int | None) -> int:
    """About how many rows there are, as PostgreSQL's planner expects; exactly, for who does not see all of them."""
    sql = statement(EstimateShape(rights, query.selection))
    for (found,) in fetch(sql, sql.bind(query.values, user_id=user_id)):
        return found if isinstance(found, int) else round(found[0]["Plan"]["Plan Rows"])
    return 0


def list_objects(exposure: Exposure, actor: Actor, query: ListQuery, **where: Any) -> Page:
    """The same as plain values; `where` narrows it further by model fields."""
    page = list_rows(actor, query.within(**where))
    return Page(page.count or 0, from_json(f"[{page.rows}]"), query.page, query.page_size)


def object_text(
    exposure: Exposure,
    actor: Actor,
    pk: int,
    *,
    only: Sequence[str] = (),
    wish: Wish | None = None,
    origin: str = "",
) -> str:
    """One object as JSON as the actor may see it, its rendered values too; NotFound when it is not theirs to see.

    `only` narrows the answer to these fields, and `wish` to those of them that were wished for.
    """
    rendered = {name: value for name, value in exposure.rendered.items() if not only or name in only}
    plain, extra = divided(wish or Wish(None, ()), rendered)
    text = "{}"
    if plain:
        choice = chosen(exposure, rights_of(actor), plain, only)
        (text,) = objects(exposure, actor, [pk], choice, origin=origin)
    if not extra:
        return text
    instance = get_visible(exposure.visible_to(actor), pk=pk)
    values = {name: rendered[name].render(actor, instance) for name in extra}
    return f"{text[:-1]}{',' if len(text) > 2 else ''}{to_json(values, fallback=str).decode()[1:]}"


def divided(wish: Wish, rendered: Mapping[str, Any]) -> tuple[Wish | None, list[str]]:
    """What is wished of the columns (None: nothing), and which rendered values."""
    if wish.fields is None:
        return wish, list(rendered)
    fields = tuple(name for name in wish.fields if name not in rendered)
    plain = Wish(fields, wish.expand) if fields or wish.expand else None
    return plain, [name for name in dict.fromkeys(wish.fields) if name in rendered]


def chosen(exposure: Exposure, rights: Rights, wish: Wish, only: Sequence[str]) -> Choice:
    """The choice of `wish`; Invalid names what is not there for the caller."""
    complaints = Complaints()
    choice = choose(reader_of(exposure), rights, wish, complaints, only=only)
    complaints.raise_any()
    return choice


def objects(
    exposure: Exposure,
    actor: Actor,
    pks: Iterable[int],
    choice: Choice,
    *,
    scoped: bool = True,
    origin: str = "",
) -> list[str]:
    """Objects as JSON in the order of `pks`; NotFound when one of them is not there. One statement."""
    wanted = list(pks)
    keys = sorted(set(wanted))
    shape = ObjectShape(rights_of(actor), exposure.name, choice, single=len(keys) == 1, scoped=scoped)
    sql = statement(shape)
    rows = fetch(sql, sql.bind(keys if shape.single else [keys], user_id=actor.user_id, origin=origin))
    if len(rows) != len(keys):
        raise NotFound
    texts = {key: text for key, (text,) in zip(keys, rows, strict=True)}
    return [texts[key] for key in wanted]


def get_object(
    exposure: Exposure, actor: Actor, pk: int, *, only: Sequence[str] = (), fields: Sequence[str] = ()
) -> Row:
    """One object as plain values, see `object_text`."""
    wish = Wish(tuple(fields) or None, ())
    row: Row = from_json(object_text(exposure, actor, pk, only=only, wish=wish))
    return row


def get_own(exposure: Exposure, actor: Actor, pk: int, *, only: Sequence[str]) -> Row:
    """The actor's own record: of oneself nothing is hidden."""
    (text,) = objects(exposure, actor, [pk], Choice(tuple(only)))
    row: Row = from_json(text)
    return row


def written_text(exposure: Exposure, actor: Actor, pk: int, *, only: Sequence[str] = (), origin: str = "") -> str:
    """What the actor has just written as JSON, as it is now, also when it has left what they may see."""
    choice = chosen(exposure, rights_of(actor), Wish(None, ()), only)
    (text,) = objects(exposure, actor, [pk], choice, scoped=False, origin=origin)
    return text


def written_object(exposure: Exposure, actor: Actor, pk: int, *, only: Sequence[str] = ()) -> Row:
    """The same as plain values."""
    row: Row = from_json(written_text(exposure, actor, pk, only=only))
    return row


def written_objects(exposure: Exposure, actor: Actor, pks: Iterable[int], *, only: Sequence[str] = ()) -> list[Row]:
    """What the actor has just written as plain values, in the order of `pks`. One statement."""
    choice = chosen(exposure, rights_of(actor), Wish(None, ()), only)
    texts = objects(exposure, actor, pks, choice, scoped=False)
    rows: list[Row] = from_json(f"[{','.join(texts)}]")
    return rows
