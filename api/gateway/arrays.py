"""Whole lists, for contracts that answer with bare arrays: every row that somebody sees, in one statement."""

from typing import Any

from pydantic_core import from_json

from api.gateway.choice import Choice
from api.gateway.query import ListQuery, Selection
from api.gateway.reads import Row, list_rows
from api.gateway.rights import demand_open, rights_of
from school.common.actor import Actor
from school.common.exposure import Exposure

MOST = 10_000  # rows of one answer


def whole_list(
    exposure: Exposure, actor: Actor, choice: Choice, *, order: tuple[str, ...] = (), **where: Any
) -> list[Row]:
    """The actor's rows as plain values, `where` narrowing them by fields of the model; the first MOST of them.

    `order` is names of the exposure's, with a minus before those that descend; without it the exposure's own.
    NotAllowed when the collection is not for such as them.
    """
    demand_open(exposure, rights_of(actor))
    query = ListQuery(Selection(exposure.name), (), choice, order, page_size=MOST, counting="none")
    rows: list[Row] = from_json(f"[{list_rows(actor, query.within(**where)).rows}]")
    return rows
