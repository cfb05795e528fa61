"""The leaderboard in the lane."""

from django.http import QueryDict

from api.envelopes import Address, list_body
from api.gateway.boards import BoardQuery, BoardShape
from api.gateway.query import paging
from api.lane.asking import Asked, Columns, Question, Told, told


class LeaderboardRead:
    """A page of a group's places."""

    def ask(self, question: Question) -> Asked:
        number, size = paging(QueryDict(question.query))
        query, address = BoardQuery(question.pk, number, size), Address(question.origin, question.path, question.query)

        def answer(columns: Columns) -> Told:
            return told(list_body(address, query.listed((columns[0], columns[1]))))

        return Asked(BoardShape(question.rights, size), lambda sql: query.bind(sql, question.user_id), answer)
