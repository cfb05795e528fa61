"""resources/."""

from django.http.response import HttpResponseBase

from api.contracts.turantalim.building import creating, deleting, detail, inside, listing
from api.contracts.turantalim.files import SOUND, downloading
from api.contracts.turantalim.names import RESOURCE
from api.downloads import file_answer
from api.gateway.files import lesson_resource
from api.routes import Call, Route
from school.common.uploads import DOCUMENTS


def routes() -> list[Route]:
    """resources/."""
    return [
        listing(RESOURCE, "/", operation_id="listResources", summary="List files of lessons"),
        creating(
            RESOURCE,
            "/",
            operation_id="uploadResource",
            summary="Add a file to a lesson",
            description=(
                "A document (doc, docx, pdf) or a recording (mp3, m4a, ogg, wav, webm, opus), known by its content. "
                "Whoever teaches the lesson may add files to it."
            ),
        ),
        listing(
            RESOURCE,
            "/lesson/{lesson}/",
            where=inside("lessons", "lesson_id", "lesson"),
            operation_id="listLessonResources",
            summary="List a lesson's files",
        ),
        detail(RESOURCE, "/{id}/", operation_id="getResource", summary="One file of a lesson"),
        downloading(
            "/{id}/download/",
            download,
            content=(*DOCUMENTS.values(), SOUND),
            operation_id="downloadResource",
            summary="Download a file, or play it",
        ),
        deleting(RESOURCE, "/{id}/", "a lesson's file"),
    ]


def download(call: Call) -> HttpResponseBase:
    """The file or the wanted part of it."""
    return file_answer(call.request, lesson_resource(call.actor, call.id))
