"""Images over HTTP: those of the pages are public, everything else that is stored is not."""

from mimetypes import guess_type

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

DAY = 24 * 60 * 60


@require_safe
def image_file(request: HttpRequest, folder: str, name: str) -> FileResponse:
    """An image as Wagtail has rendered it for pages; 404 for what is no image. Storage in a bucket serves its own."""
    content_type, _encoding = guess_type(name)
    if not (content_type or "").startswith("image/"):
        raise Http404
    try:
        file = default_storage.open(f"{folder}/{name}")
    except (FileNotFoundError, IsADirectoryError, SuspiciousFileOperation) as error:
        raise Http404 from error
    answer = FileResponse(file, content_type=content_type)
    answer["Cache-Control"] = f"public, max-age={DAY}"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer
