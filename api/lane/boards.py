"""The leaderboard in the lane."""

from django.http import HttpRequest, HttpResponse

from api.envelopes import address_of, list_body
from api.gateway.boards import BoardQuery, BoardShape
from api.gateway.query import paging
from api.gateway.rights import Rights
from api.lane.asking import Asked, Columns
from api.wire import text_answer


class LeaderboardRead:
    """A page of a group's places."""

    def ask(self, request: HttpRequest, rights: Rights, *, user_id: int, pk: int) -> Asked:
        number, size = paging(request.GET)
        query, address = BoardQuery(pk, number, size), address_of(request)

        def answer(columns: Columns) -> HttpResponse:
            return text_answer(list_body(address, query.listed((columns[0], columns[1]))))

        return Asked(BoardShape(rights, size), lambda sql: query.bind(sql, user_id), answer)
