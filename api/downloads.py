"""Files over HTTP in the API: an error of theirs is JSON like every other."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from api.errors import PreconditionFailed, RangeNotSatisfiable, error_answer
from school.common import downloads
from school.common.downloads import StoredFile


def file_answer(request: HttpRequest, stored: StoredFile) -> HttpResponseBase:
    """The file, the wanted part of it (206), or the way to it when it is in a bucket (302)."""
    answer = downloads.file_answer(request, stored)
    if answer.status_code == 412:
        return error_answer(PreconditionFailed(details={"changed": ["file"]}), request)
    if answer.status_code != 416:
        return answer
    refusal = error_answer(RangeNotSatisfiable(), request)
    refusal["Content-Range"] = answer["Content-Range"]
    return refusal
