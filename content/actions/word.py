"""A lesson from a Word document."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from uuid import uuid4

from django.core.files.base import File

from content.actions.images import stored_image
from content.actions.pages import NOT_YET, add_revision, held, refusals, stored
from content.blocks import LessonBody
from content.models import CoursePage, LessonPage
from content.permissions import WRITE, demand_own
from content.word import LONGEST_TITLE, Document, Picture, open_package, read_document
from school.common.actions import action
from school.common.actor import Actor


@dataclass(frozen=True, slots=True)
class Imported:
    """The draft, and what an editor still has to see to: pictures without words, and pictures that were left out."""

    lesson: LessonPage
    without_words: int
    left_out: int


@action("content.import_word", permission=WRITE)
def import_word(actor: Actor, *, course: CoursePage, file: "File[Any]", title: str = "") -> Imported:
    """Make a draft at the end of the course from a .docx: headings, lists, links, tables and pictures are kept.

    Without a title it is called as the document's first heading, or as the file. Invalid says what is wrong with the
    file, NotAllowed that the course is another teacher's; then nothing of it is kept.
    """
    demand_own(actor, course)
    with open_package(file.open("rb"), str(file.name), file.size) as package:
        document = read_document(package)
    named = (title.strip() or document.title or PurePath(str(file.name)).stem)[:LONGEST_TITLE]
    course = held(actor, course)
    with ExitStack() as files:
        images = [kept_picture(actor, files, picture, named) for picture in document.pictures]
        lesson = LessonPage(title=named, body=body_with(document, images), owner_id=actor.user_id, live=False)
        with refusals():
            lesson.full_clean(exclude=NOT_YET)
            course.add_child(instance=lesson)
            add_revision(actor, lesson, publish=False, log_action="wagtail.create")
    without_words = sum(not picture.alt for picture in document.pictures)
    return Imported(stored(lesson), without_words, document.left_out)


def kept_picture(actor: Actor, files: ExitStack, picture: Picture, title: str) -> Any:
    """The picture among the editor's images, called as Word describes it."""
    image = stored_image(
        files, picture.data, extension=picture.extension, title=picture.alt or title, description=picture.alt
    )
    image.uploaded_by_user_id = actor.user_id
    image.save()
    return image


def body_with(document: Document, images: list[Any]) -> Any:
    """The lesson's content with the pictures' rows in place of their numbers."""
    for block in document.blocks:
        if block["type"] == "image":
            number = block["value"]["image"]["image"]
            block["value"]["image"] |= {"image": images[number].pk, "alt_text": document.pictures[number].alt}
    return LessonBody().to_python([{"id": str(uuid4()), **block} for block in document.blocks])
