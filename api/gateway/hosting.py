"""Videos at Vimeo, by their numbers there."""

from collections.abc import Mapping
from typing import Any

from content.actions.hosting import change_hosted_video, delete_hosted_video, open_video_upload
from content.queries import courses_visible_to
from school.common.actor import Actor
from school.common.lookup import get_visible

type Row = dict[str, Any]


def open_upload(actor: Actor, values: Mapping[str, Any]) -> Row:
    """Open a place to upload to for the course with the public id `course_id`, which the actor must see.

    `ticket_id` and `upload_id` both are the video's number: uploads by tus have no tickets.
    """
    course = get_visible(courses_visible_to(actor), uuid=values["course_id"])
    told = {name: values[name] for name in ("name", "size", "description") if name in values}
    video, place = open_video_upload(actor, course=course, **told)
    return {
        "upload_link": place.upload_link,
        "complete_uri": f"/videos/{video.number}",
        "ticket_id": video.number,
        "upload_id": video.number,
    }


def change(actor: Actor, number: str, values: Mapping[str, Any]) -> Row:
    """Change a video; returns it as Vimeo has it then."""
    found = change_hosted_video(actor, number=number, **values)
    return {"id": found.number, "name": "", "description": None, "link": None, "duration": 0, **found.told}


def delete(actor: Actor, number: str) -> None:
    """Take a video away."""
    delete_hosted_video(actor, number=number)
