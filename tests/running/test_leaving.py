"""Visitors who leave before their page has come cost the server nothing."""

import random
import socket

import pytest

from tests.project.processes import wait_until
from tests.running.school import RunningSchool

VISITS = (
    120  # the pool has 20 connections; a server that lost some with leaving visitors was dead after about this many
)

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("running")]


def leave_early(school: RunningSchool, cookies: str, moment: float) -> None:
    """Ask for a page and hang up within `moment` seconds."""
    asked = f"GET /admin/ HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookies}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", school.port)) as connection:
        connection.sendall(asked.encode())
        connection.settimeout(moment)
        try:
            connection.recv(1)
        except TimeoutError:
            return


def test_many_leave_and_the_next_one_is_served(school: RunningSchool) -> None:
    staff = school.visitor("admin")
    cookies = "; ".join(f"{name}={value}" for name, value in staff.client.cookies.items())
    chance = random.Random(5)  # noqa: S311  no secret: the same moments every time
    for _ in range(VISITS):
        leave_early(school, cookies, chance.uniform(0.001, 0.05))
    wait_until(school.is_ready, 60, "the school is ready again")
    staff.open("/admin/")
