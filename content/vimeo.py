"""Vimeo's API 3.4, as far as the school uses it: a place to upload to, what a video is called, and taking it away.

https://developer.vimeo.com/api/reference/videos; uploads go from the browser to Vimeo itself by tus 1.0.0.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from school.common.errors import ProviderFailed, Unavailable
from school.common.limits import LONGEST_VIDEO
from school.common.outside import CallBroken, CallNotBegun, WholeAnswer, whole_answer

ACCEPT = "application/vnd.vimeo.*+json;version=3.4"
LONGEST_ANSWER = 1024 * 1024
LONGEST_DETAIL = 300
SHOWN = "uri,name,description,link,duration,created_time,upload.status,transcode.status,privacy.view"
NUMBER = re.compile(r"/videos/(\d{5,12})(?::[0-9a-f]+)?")
UNCLEAR = "vimeo_unclear"
NOT_SET_UP = _("The school has no account at Vimeo set up: give the address of a video that is there already.")
LOST = _("Vimeo has not answered. What it may have made is looked for and taken away; try again.")
DOWN = _("Vimeo cannot be reached. Try again later.")


class VimeoFailed(ProviderFailed):
    """Vimeo has said no, and why, or has broken off."""

    code = "vimeo_failed"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the browser uploads to; the link is a secret and lasts for a day."""

    number: str
    upload_link: str


@dataclass(frozen=True, slots=True)
class Found:
    """A video as Vimeo has it; `seconds` is 0 until it is known."""

    number: str
    name: str
    made_at: datetime | None
    seconds: int
    is_uploaded: bool
    is_playable: bool
    has_failed: bool
    told: dict[str, Any]


def demand_configured() -> None:
    """Unavailable unless the school has an account."""
    if not settings.VIMEO_TOKEN:
        raise Unavailable(NOT_SET_UP, code="vimeo_not_configured")


def open_upload(*, name: str, description: str, size: int) -> Place:
    """Make an empty video to which `size` bytes can be uploaded. VimeoFailed; CallBroken when the answer was lost."""
    upload = {"approach": "tus", "size": str(size)}
    body = good(call("POST", "/me/videos", {"name": name, "description": description, "upload": upload}))
    number, link = number_in(body), section(body, "upload").get("upload_link")
    if not number or not isinstance(link, str) or not link.startswith("http"):
        raise VimeoFailed(str(_("Vimeo has given no place to upload to.")))
    return Place(number, link)


def change_video(number: str, changes: dict[str, Any]) -> Found:
    """Give the video these values. VimeoFailed."""
    return found_in(good(call("PATCH", f"/videos/{number}?fields={SHOWN}", changes)))


def delete_video(number: str) -> None:
    """Take the video away; one that is not there is well. VimeoFailed."""
    answer = call("DELETE", f"/videos/{number}")
    if answer.status != 404:
        good(answer)


def read_video(number: str) -> Found | None:
    """The video; None when there is none. VimeoFailed."""
    answer = call("GET", f"/videos/{number}?fields={SHOWN}")
    return None if answer.status == 404 else found_in(good(answer))


def latest_videos() -> Iterator[Found]:
    """The account's newest videos, a page of them. VimeoFailed."""
    body = good(call("GET", f"/me/videos?fields={SHOWN}&sort=date&direction=desc&per_page=50"))
    rows = body.get("data")
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and number_in(row):
            yield found_in(row)


def call(method: str, path: str, body: dict[str, Any] | None = None) -> WholeAnswer:
    """One request and its answer, whatever it says. Unavailable when it did not begin; CallBroken when it broke off."""
    headers = {"Authorization": f"bearer {settings.VIMEO_TOKEN}", "Accept": ACCEPT}
    request: dict[str, Any] = {"headers": headers} if body is None else {"headers": headers, "json": body}
    timeout = settings.PROVIDER_TIMEOUT_SECONDS
    try:
        return whole_answer(
            method, f"{settings.VIMEO_BASE_URL}{path}", timeout=timeout, longest=LONGEST_ANSWER, **request
        )
    except CallNotBegun as error:
        raise Unavailable(DOWN) from error
    except CallBroken as error:
        raise VimeoFailed(LOST, code=UNCLEAR) from error


def good(answer: WholeAnswer) -> dict[str, Any]:
    """The body of a good answer; VimeoFailed with Vimeo's own words otherwise."""
    body = json_object(answer.content)
    if 200 <= answer.status < 300:
        return body
    said = " ".join(str(body.get("error") or body.get("developer_message") or "").split())
    text = _("Vimeo refuses it (%(status)s): %(said)s") % {
        "status": answer.status,
        "said": said.replace(settings.VIMEO_TOKEN, "***")[:LONGEST_DETAIL] or "–",
    }
    raise VimeoFailed(text, details={"vimeo_status": answer.status})


def found_in(body: dict[str, Any]) -> Found:
    """A video as its answer tells it; VimeoFailed when it tells of none."""
    number = number_in(body)
    if not number:
        raise VimeoFailed(str(_("Vimeo has given an answer that cannot be read.")))
    upload, transcode = (section(body, part).get("status") for part in ("upload", "transcode"))
    return Found(
        number=number,
        name=str(body.get("name") or ""),
        made_at=moment_in(body.get("created_time")),
        seconds=seconds_in(body.get("duration")),
        is_uploaded=upload == "complete",
        is_playable=upload == "complete" and transcode == "complete",
        has_failed="error" in {upload, transcode},
        told={name: body[name] for name in ("name", "description", "link", "duration") if name in body},
    )


def number_in(body: dict[str, Any]) -> str:
    """The video's number, of its address at Vimeo; empty when it has none."""
    found = NUMBER.fullmatch(str(body.get("uri") or ""))
    return found[1] if found else ""


def section(body: dict[str, Any], name: str) -> dict[str, Any]:
    """The object called `name`; empty when there is none."""
    found = body.get(name)
    return found if isinstance(found, dict) else {}


def seconds_in(told: Any) -> int:
    """How long a video is; 0 for what is no length of one."""
    return told if isinstance(told, int) and 0 < told <= LONGEST_VIDEO else 0


def moment_in(text: Any) -> datetime | None:
    """An ISO 8601 moment with its zone; None for anything else."""
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found if found.tzinfo else None


def json_object(content: bytes) -> dict[str, Any]:
    """The JSON object in `content`; empty when it is anything else."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
