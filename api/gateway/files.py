"""Stored files, for who may see what they belong to."""

from school.common.actor import Actor
from school.common.downloads import StoredFile
from school.common.errors import NotFound
from school.common.lookup import get_visible
from school.homework.queries import homework_visible_to
from school.lessons.queries import resources_visible_to


def homework_audio(actor: Actor, homework_id: int) -> StoredFile:
    """The latest recording of a homework that the actor may see; NotFound when there is none."""
    sent = get_visible(homework_visible_to(actor), pk=homework_id).submission
    if sent is None:
        raise NotFound
    return sent.stored


def lesson_resource(actor: Actor, resource_id: int) -> StoredFile:
    """The file of a lesson that the actor may see; NotFound for any other."""
    return get_visible(resources_visible_to(actor), pk=resource_id).stored
