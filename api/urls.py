"""Where the API is mounted, and JSON for every other path below /api/."""

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, re_path
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt

from api.contracts.elearning.api import build as build_elearning
from api.contracts.nclex.api import build as build_nclex
from api.contracts.turantalim.api import build as build_turantalim
from api.errors import error_answer
from api.generated.api import build as build_generated
from school.common.errors import NotFound


@csrf_exempt  # there is nothing that a forged request could do here
def nothing_here(request: HttpRequest) -> HttpResponse:
    """No API has such a path."""
    return error_answer(NotFound(), request)


with translation.override("en"):  # the documents are written in one language, whatever the school's is
    data = build_generated()
    turantalim = build_turantalim()
    nclex = build_nclex()
    elearning = build_elearning()

apis = (data, elearning, turantalim, nclex)  # the narrower base first; these two share one, and no path
urlpatterns: list[URLPattern | URLResolver] = [
    *(url for api in apis for url in api.urls),
    re_path(r"^api/", nothing_here),
]
