"""A course's video of 600 MB goes through the running school, and the web process does not grow by it."""

import re
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import httpx2
import pytest

from tests.content.films import video
from tests.running.school import RunningSchool

MEGABYTE = 1024 * 1024
PLACE = "/api/admin/courses/"
SIZE = 600 * MEGABYTE
GROWTH = 80 * MEGABYTE  # what the process may take for it
EDGE = "edge-of-the-form"
HEAD = (
    f'--{EDGE}\r\nContent-Disposition: form-data; name="title"\r\n\r\nA long film\r\n'
    f'--{EDGE}\r\nContent-Disposition: form-data; name="video"; filename="film.mp4"\r\n'
    "Content-Type: video/mp4\r\n\r\n"
).encode()
TAIL = f"\r\n--{EDGE}--\r\n".encode()


def film() -> bytes:
    """A short film that says of itself that much space follows it."""
    start = video()
    left = SIZE - len(start)
    return start + (1).to_bytes(4) + b"free" + left.to_bytes(8)


def body() -> Iterator[bytes]:
    """The form, piece by piece: the film, and as much space as it says."""
    start = film()
    yield HEAD + start
    left = SIZE - len(start)
    while left:
        piece = bytes(min(left, MEGABYTE))
        left -= len(piece)
        yield piece
    yield TAIL


def peak_of(pid: int) -> int:
    """The most memory that the process has had so far, in bytes."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found
    return int(found[1]) * 1024


def headers_of(school: RunningSchool, username: str) -> dict[str, str]:
    """Somebody's login."""
    return {"Authorization": str(school.frontend(username).client.headers["Authorization"])}


ABOUT = {
    "Content-Type": f"multipart/form-data; boundary={EDGE}",
    "Content-Length": str(len(HEAD) + SIZE + len(TAIL)),
}


def announced(school: RunningSchool, username: str) -> int:
    """What is answered to who only says how much is to come."""
    connection = HTTPConnection("127.0.0.1", school.port, timeout=30)
    connection.putrequest("POST", PLACE)
    for name, value in (ABOUT | headers_of(school, username)).items():
        connection.putheader(name, value)
    connection.endheaders()
    with closing(connection):
        return connection.getresponse().status


@pytest.mark.heavy
def test_a_large_video_is_never_held_in_memory(school: RunningSchool) -> None:
    web = school.child("uvicorn")
    assert announced(school, "student1") == 413  # nobody else's film is even taken in
    login = headers_of(school, "admin")
    short = {"video": ("short.mp4", video(), "video/mp4")}
    assert httpx2.post(f"{school.url}{PLACE}", data={"title": "Short"}, files=short, headers=login).status_code == 201
    before = peak_of(web)
    answer = httpx2.post(f"{school.url}{PLACE}", content=body(), headers=ABOUT | login, timeout=300)
    assert answer.status_code == 201, answer.text
    course = answer.json()
    assert course["video_url"] == f"{school.url}/api/courses/{course['id']}/video/"
    part = httpx2.get(course["video_url"], headers={"Range": f"bytes={SIZE - 5}-"})
    assert (part.status_code, part.content) == (206, bytes(5))
    assert part.headers["Content-Range"] == f"bytes {SIZE - 5}-{SIZE - 1}/{SIZE}"
    with httpx2.stream("GET", course["video_url"]) as whole:
        assert sum(len(piece) for piece in whole.iter_raw()) == SIZE
    assert peak_of(web) - before < GROWTH
    gone = httpx2.delete(f"{school.url}{PLACE}{course['id']}/", headers=login, timeout=60)
    assert gone.status_code == 204
