"""gamification/."""

from django.http import HttpResponse

from api.contracts.turantalim.building import creating, inside, listing, page_of, row_of
from api.contracts.turantalim.names import ACHIEVEMENT, COIN_TRANSACTION, COINS
from api.envelopes import address_of, list_body
from api.gateway import get_object
from api.gateway.boards import BoardQuery, board_rows
from api.gateway.query import paging
from api.gateway.reports import LeaderboardRow
from api.lane.boards import LeaderboardRead
from api.parameters import paging_parameters
from api.routes import Call, Route
from api.wire import json_answer, text_answer
from school.common.errors import NotFound


def routes() -> list[Route]:
    """gamification/."""
    return [
        Route(
            method="GET",
            path="/coins/me/",
            operation_id="getMyCoins",
            summary="One's own coins",
            handle=my_coins,
            answer=row_of(COINS),
        ),
        listing(
            COIN_TRANSACTION,
            "/coins/me/transactions/",
            where=lambda call: {"student_id": call.actor.user_id},
            operation_id="listMyCoinTransactions",
            summary="List one's own coin transactions",
        ),
        creating(
            COIN_TRANSACTION,
            "/coins/award/",
            operation_id="awardCoins",
            summary="Give a student coins",
            description="For teachers of the student and admins. Only admins take coins away, by a negative amount.",
        ),
        listing(
            ACHIEVEMENT,
            "/achievements/{student}/",
            where=inside("users", "student_id", "student"),
            operation_id="listAchievements",
            summary="List what a student has earned",
        ),
        Route(
            method="GET",
            path="/leaderboard/{group}/",
            operation_id="getLeaderboard",
            summary="The leaderboard of a group",
            description="By coins, then lessons completed, then homework completed; equal students share a rank. "
            "`previous_rank` is that of the last full hour.",
            handle=places,
            read=LeaderboardRead(),
            answer=page_of("Leaderboard", LeaderboardRow),
            parameters=paging_parameters(),
        ),
    ]


def my_coins(call: Call) -> HttpResponse:
    """The balance; zeros before the first coin."""
    student = call.actor.user_id or 0
    try:
        row = get_object(COINS.exposure, call.actor, student, only=COINS.fields)
    except NotFound:
        row = {**dict.fromkeys(COINS.fields, 0), "student": student}
    return json_answer(row)


def places(call: Call) -> HttpResponse:
    """A page of the leaderboard."""
    query = BoardQuery(call.ids["group"], *paging(call.request.GET))
    return text_answer(list_body(address_of(call.request), board_rows(call.actor, query)))
