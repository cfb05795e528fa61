"""Every path answers with and without its last slash, for every method, with no redirect."""

from api.urls import apis
from tests.api.callers import Caller, Callers
from tests.world import World

OTHERS = {
    "receivePaymeCall": {200},  # JSON-RPC: refusals, too, are answers with 200
    "receiveTelegramUpdate": {503},  # no bot is set up
    "listCourses": {200, 401},  # one contract shows courses to everybody
    "watchCourse": {404},
    "receiveGatewayEvent": {404},
    "downloadExport": {404},
    "listModules": {200},
    "getModule": {404},
    "previewDraft": {400, 401, 403, 404},
}


def test_all_documented_paths(db: None) -> None:
    nobody = Caller("")
    for api in apis:
        for template, item in api.document()["paths"].items():
            path = "/".join("999999" if part.startswith("{") else part for part in template.split("/"))
            for method in item:
                statuses = {nobody(method.upper(), each).status for each in (path, path.rstrip("/"))}
                assert len(statuses) == 1, path
                assert statuses <= OTHERS.get(item[method]["operationId"], {400, 401, 422}), (method, path, statuses)


def test_bodies_are_kept(api: Callers, world: World) -> None:
    body = {"date": "2030-05-01", "name": "Spring"}
    created = api["admin"].post("/api/v1/data/holidays", body)
    assert created.status == 201
    path = f"/api/v1/data/holidays/{created.json['id']}"
    assert api["admin"]("PATCH", path, {"name": "May"}).json["name"] == "May"
    assert api["admin"]("PUT", path, {"date": "2030-05-02", "name": "June"}).json["date"] == "2030-05-02"
    assert api["admin"]("DELETE", path).status == 204
    assert api["admin"].get(path).status == 404


def test_documents_too(db: None) -> None:
    for base in (f"/{api.documents[:-1]}" for api in apis):
        for page in ("docs", "docs/redoc", "openapi.json"):
            assert [Caller("").get(f"{base}/{page}{end}").status for end in ("", "/")] == [200, 200]
