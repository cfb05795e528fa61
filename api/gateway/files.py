"""Stored files, for who may see what they belong to."""

from dataclasses import dataclass

from django.db.models import F
from django.db.models.fields.files import FieldFile

from school.common.actor import Actor
from school.common.errors import NotFound
from school.common.lookup import get_visible
from school.homework.models import HomeworkSubmission
from school.homework.queries import homework_visible_to


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in storage, closed as yet, and what kind of file its content is."""

    file: FieldFile
    content_type: str
    size: int


def homework_audio(actor: Actor, homework_id: int) -> StoredFile:
    """The latest recording of a homework that the actor may see; NotFound when there is none."""
    homework = get_visible(homework_visible_to(actor), pk=homework_id)
    sent = HomeworkSubmission.objects.filter(homework=homework, attempt=F("homework__attempt")).first()
    if sent is None:
        raise NotFound
    return StoredFile(sent.audio, sent.content_type, sent.size)
