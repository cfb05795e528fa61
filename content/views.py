"""Files of the pages over HTTP: images are public, documents are for who may read a lesson that holds them."""

from mimetypes import guess_type
from uuid import UUID

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from wagtail import hooks
from wagtail.documents.models import Document

from content.queries import image_of_course
from content.rules import PICTURE_SIZE
from school.common.downloads import StoredFile, file_answer
from school.common.errors import NotFound

DAY = 24 * 60 * 60


@require_safe
def image_file(request: HttpRequest, folder: str, name: str) -> FileResponse:
    """An image as Wagtail has rendered it for pages; 404 for what is no image. Storage in a bucket serves its own."""
    content_type, _encoding = guess_type(name)
    if not (content_type or "").startswith("image/"):
        raise Http404
    try:
        file = default_storage.open(f"{folder}/{name}")
    except (OSError, ValueError, SuspiciousFileOperation) as error:  # also a name that no file can have
        raise Http404 from error
    answer = FileResponse(file, content_type=content_type)
    answer["Cache-Control"] = f"public, max-age={DAY}"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


@require_safe
def course_picture(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """On to where the picture of a course is now; 404 for a course without one of ours."""
    image = image_of_course(uuid)
    if image is None:
        raise Http404
    return HttpResponseRedirect(image.get_rendition(PICTURE_SIZE).url)


@require_safe
def document_file(request: HttpRequest, document_id: str, file_name: str) -> HttpResponseBase:
    """A document, by range if that is wanted, where Wagtail's own view would hold all of it in memory.

    Who may have it is said by Wagtail's hooks, ours among them; the address must name the file as it is called.
    """
    document = get_object_or_404(Document, pk=document_id)
    if document.filename != file_name:
        raise Http404
    for hook in hooks.get_hooks("before_serve_document"):
        refusal = hook(document, request)
        if isinstance(refusal, HttpResponse):
            return refusal
    try:
        return file_answer(request, stored(document))
    except NotFound as error:
        raise Http404 from error


def stored(document: Document) -> StoredFile:
    """What answers say of a document."""
    return StoredFile(
        name=document.file.name,
        file_name=document.filename,
        content_type=document.content_type,
        size=document.get_file_size() or 0,
        modified=document.created_at,
    )
