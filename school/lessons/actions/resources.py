"""Files of lessons: checked by their content, stored, and written down."""

from typing import TypedDict, Unpack

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from school.common.actions import action, around
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed, naming
from school.common.lookup import get_visible
from school.common.models import assign, save_valid
from school.common.storage import drop_after_commit, stored
from school.common.uploads import MEGABYTE, check_upload, is_sound
from school.lessons.choices import ResourceType
from school.lessons.models import Lesson, LessonResource, resource_path
from school.lessons.permissions import ADD_RESOURCE, CHANGE_RESOURCE, DELETE_RESOURCE, can_change
from school.preferences.queries import preferences


class ResourceChanges(TypedDict, total=False):
    """What may be changed of a lesson's file, all optional; another file is another resource."""

    title: str
    type: ResourceType


@around("lessons.add_resource", permission=ADD_RESOURCE)
def add_resource(
    actor: Actor,
    *,
    lesson: Lesson,
    title: str,
    type: ResourceType,
    file: UploadedFile,  # type: ignore[type-arg]  # generic for the type checker only
) -> LessonResource:
    """Take in a file of a lesson: a document (doc, docx, pdf) or a recording (mp3, m4a, ogg, wav, webm, opus).

    What it is, is read from its content. The refusals of `check_upload` stand under `file`; Invalid under `type` when
    the file is of another kind; NotAllowed for another teacher's lesson; Unavailable when storage is away. The file
    goes into storage outside of any transaction, and away again when it is not taken.
    """
    if not can_change(actor, lesson):
        raise NotAllowed
    with naming("file"):
        content = check_upload(file, max_bytes=preferences().resource_max_megabytes * MEGABYTE)
    demand_kind(content.mime_type, type)
    resource = LessonResource(
        lesson=lesson,
        title=title.strip(),
        type=type,
        file_name=content.file_name,
        file_size=content.size,
        mime_type=content.mime_type,
        duration_seconds=content.seconds,
        uploaded_by_id=actor.user_id,
    )
    with stored(resource_path(lesson.pk, content.extension), file) as name:
        return record_resource(actor, resource=resource, name=name)


@action("lessons.add_resource", permission=ADD_RESOURCE)
def record_resource(actor: Actor, *, resource: LessonResource, name: str) -> LessonResource:
    """Write down a checked file that storage has under `name`; Invalid names each wrong value."""
    resource.file.name = name
    return save_valid(resource)


@action("lessons.update_resource", permission=CHANGE_RESOURCE)
def update_resource(actor: Actor, *, instance: LessonResource, **changes: Unpack[ResourceChanges]) -> LessonResource:
    """Change the title or the kind; Invalid under `type` when the file is of another kind."""
    resource = locked(actor, instance)
    assign(resource, changes)
    demand_kind(resource.mime_type, ResourceType(resource.type))
    return save_valid(resource)


@action("lessons.delete_resource", permission=DELETE_RESOURCE)
def delete_resource(actor: Actor, *, instance: LessonResource) -> None:
    """Delete a file of a lesson; storage drops it once that is committed."""
    resource = locked(actor, instance)
    resource.delete()
    drop_after_commit(resource.stored.name)


def locked(actor: Actor, instance: LessonResource) -> LessonResource:
    """The file's row as it is now, held until the transaction ends; NotAllowed when it is not this actor's to change.

    NotFound when somebody else has deleted it meanwhile.
    """
    held = LessonResource.objects.select_related("lesson__group").select_for_update(of=("self",), no_key=True)
    resource = get_visible(held, pk=instance.pk)
    if not can_change(actor, resource.lesson):
        raise NotAllowed
    return resource


def demand_kind(mime_type: str, type: ResourceType) -> None:
    """Raise Invalid unless the file is of the kind that it is declared to be."""
    sound = is_sound(mime_type)
    if type == ResourceType.SUPPLEMENTARY or (type == ResourceType.AUDIO) == sound:
        return
    heard, read = _("This file is a recording: its type is audio."), _("This file is a document: its type is document.")
    raise Invalid(fields={"type": [heard if sound else read]})
