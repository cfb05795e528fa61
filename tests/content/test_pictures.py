"""A course's picture: chosen among the room's images, at an address elsewhere, or a still of its own video."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.images.models import Image

from api.gateway.previews import course_drafted
from content.actions import set_video, update_course
from content.models import CoursePage, CourseVideo
from tests.api.callers import Callers, api
from tests.content.conftest import picture
from tests.content.films import upload
from tests.world import SYSTEM, World

__all__ = ["api"]

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning"),
]
SITE = "http://testserver"
ELSEWHERE = "https://example.com/image.jpg"


@pytest.fixture
def chosen(world: World) -> CoursePage:
    """A published course with an image of the library."""
    draft = CoursePage.objects.get(pk=world.course.pk)
    draft.image = picture(40, 30)
    draft.save_revision().publish()
    return CoursePage.objects.get(pk=draft.pk)


def shown(api: Callers, course: CoursePage) -> list[str | None]:
    """The picture's address in the catalogue, and in the generated API."""
    told = api["anonymous"].get(f"/api/v1/content/modules/{course.uuid}").json
    return [told["image_url"], api["admin"].get(f"/api/v1/data/courses/{course.pk}/").json["image_url"]]


def at_ours(course: CoursePage) -> str:
    return f"{SITE}/media/courses/{course.uuid}"


def change(api: Callers, course: CoursePage, **body: Any) -> CoursePage:
    assert api["admin"]("PUT", f"/api/v1/content/admin/courses/{course.uuid}", body).status == 200
    return CoursePage.objects.get(pk=course.pk)


def test_the_chosen_image_is_shown_wherever_storage_has_it(api: Callers, chosen: CoursePage, client: Client) -> None:
    assert shown(api, chosen) == [at_ours(chosen)] * 2
    answer = client.get(f"/media/courses/{chosen.uuid}")
    assert (answer.status_code, answer["Location"].startswith("/media/images/teal")) == (302, True)
    image = client.get(answer["Location"])
    assert (image.status_code, image["Content-Type"]) == (200, "image/png")
    image.close()


def test_what_was_read_can_be_sent_back(api: Callers, chosen: CoursePage) -> None:
    after = change(api, chosen, name="Newer", image_url=at_ours(chosen))
    assert (after.title, after.image, after.image_url) == ("Newer", chosen.image, "")


@pytest.mark.parametrize("address", [ELSEWHERE, None])
def test_an_address_takes_the_place_of_the_image(api: Callers, chosen: CoursePage, address: str | None) -> None:
    after = change(api, chosen, image_url=address)
    assert (after.image, after.image_url) == (None, address or "")
    assert shown(api, after) == [address, address or ""]


def test_a_still_of_the_courses_own_video_is_better_than_nothing(api: Callers, world: World, client: Client) -> None:
    assert shown(api, world.course) == [None, ""]
    assert client.get(f"/media/courses/{world.course.uuid}").status_code == 404
    set_video(SYSTEM, course=world.course, video=upload())
    assert shown(api, world.course) == [at_ours(world.course)] * 2
    assert client.get(f"/media/courses/{world.course.uuid}").status_code == 302
    still: Any = CourseVideo.objects.get().poster
    assert (still.title, still.width, still.height) == ("lesson.mp4", 64, 48)
    update_course(SYSTEM, instance=world.course, image_url=ELSEWHERE)
    assert shown(api, world.course) == [ELSEWHERE] * 2


def test_an_editor_chooses_it_on_the_courses_page(world: World, client: Client, chosen: CoursePage) -> None:
    client.force_login(world.editor)
    page = client.get(reverse("wagtailadmin_pages:edit", args=[chosen.pk])).content.decode()
    assert 'id="id_image-chooser"' in page
    draft = chosen.get_latest_revision_as_object()
    assert course_drafted(draft, f"{SITE}/")["image_url"].startswith(f"{SITE}/media/images/teal")


def test_a_deleted_image_leaves_the_course_without_one(api: Callers, chosen: CoursePage) -> None:
    Image.objects.all().delete()
    assert shown(api, chosen) == [None, ""]
