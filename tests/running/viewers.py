"""Many logged-in viewers of one video, made in the school's own settings; prints their tokens and the video's id."""

import json
import sys

import django

LENGTH = 1800


def make(many: int) -> dict[str, object]:
    """A free course with a video of half an hour, and so many students who are in it."""
    from content.actions import create_course, create_lesson  # noqa: PLC0415  Django has to be set up first
    from school.common import clock  # noqa: PLC0415
    from school.common.actor import Actor, Door  # noqa: PLC0415
    from school.learning.models import Enrollment  # noqa: PLC0415
    from school.people.actions.sessions import open_session  # noqa: PLC0415
    from school.people.models import User  # noqa: PLC0415

    actor = Actor.system("tests", via=Door.COMMAND)
    course = create_course(actor, title="Watched", is_published=True)
    film = create_lesson(actor, course=course, title="Film", video_url="https://vimeo.com/123456", video_seconds=LENGTH)
    names = [f"viewer{number}" for number in range(many)]
    people = User.objects.bulk_create([User(username=name, email=f"{name}@example.com") for name in names])
    Enrollment.objects.bulk_create(
        [Enrollment(student=person, course=course, enrolled_at=clock.now()) for person in people]
    )
    tokens = [open_session(actor, person=person, user_agent="").access for person in people]
    return {"film": str(film.uuid), "tokens": tokens}


if __name__ == "__main__":
    django.setup()
    print(json.dumps(make(int(sys.argv[1]))))  # noqa: T201  the answer to the caller
