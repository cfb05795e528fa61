"""The leaderboard of a group as the JSON that PostgreSQL writes."""

from dataclasses import dataclass

from api.gateway.compiled import Parameters, Sql, fetch, joined, sql_of, statement
from api.gateway.reads import Listed
from api.gateway.rights import Rights, rights_of
from api.gateway.slots import OFFSET, Slots
from school.common.actor import Actor
from school.common.errors import NotFound
from school.gamification.queries import BOARD, PLACES_OF_ONE
from school.groups.queries import groups_visible_to

COUNT = "SELECT (SELECT count(*) FROM places HAVING EXISTS (SELECT FROM wanted)), "
WRITTEN = "(SELECT coalesce(string_agg(row_to_json(w)::text, ','), '') FROM ("

type Row = tuple[int | None, str]


@dataclass(frozen=True, slots=True)
class BoardShape:
    """`size` places in a group that the caller may see, and how many there are in all (null: no such group)."""

    rights: Rights
    size: int

    def build(self) -> Sql:
        """The group first; without it there is nothing to count."""
        group = sql_of(groups_visible_to(self.rights.actor()).filter(pk=Slots().one(int)).values("pk"))
        window = joined(f" LIMIT {self.size} OFFSET ", Sql("%s::bigint", (OFFSET,)))
        rows = joined(WRITTEN, BOARD, window, ") AS w)")
        return joined("WITH wanted(id) AS MATERIALIZED (", group, "), ", PLACES_OF_ONE, COUNT, rows)


@dataclass(frozen=True, slots=True)
class BoardQuery:
    """A page of one group's leaderboard."""

    group_id: int
    number: int
    size: int

    def bind(self, sql: Sql, user_id: int | None) -> Parameters:
        """What the statement is given."""
        return sql.bind([self.group_id], user_id=user_id, offset=(self.number - 1) * self.size)

    def listed(self, row: Row) -> Listed:
        """The page in the statement's one row; NotFound when the group is not the caller's to see."""
        count, rows = row
        if count is None:
            raise NotFound
        return Listed(rows, count, self.number, self.number * self.size < count)


def board_rows(actor: Actor, query: BoardQuery) -> Listed:
    """The places in a group that the actor may see, first to last; NotFound for another group. One statement."""
    sql = statement(BoardShape(rights_of(actor), query.size))
    count, rows = fetch(sql, query.bind(sql, actor.user_id))[0]
    return query.listed((count, rows))
