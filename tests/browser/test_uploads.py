"""The published client in a real browser: how far an upload is, while it is under way."""

from base64 import b64encode
from typing import Any

import pytest
from playwright.sync_api import Page, Route

from tests.browser.watch import Watch
from tests.client.workshop import BENCH, build
from tests.running.school import ROOT, RunningSchool

RECORDING = ROOT / "fixtures" / "samples" / "audio" / "sense_and_sensibility_0870.wav"
SEND = """
async ({ access, homework, recording }) => {
  const { upload } = await import("/client/upload.js");
  const steps = [];
  const bytes = Uint8Array.from(atob(recording), (sign) => sign.charCodeAt(0));
  const sent = await upload({ call: (ask) => ask(access) }, "", "/api/v1/homework/{id}/submit/", {
    path: { id: homework },
    form: { audio_submission: new File([bytes], "answer.wav", { type: "audio/wav" }) },
    onProgress: (done, total) => steps.push([done, total]),
  });
  return { id: sent.id, status: sent.status, steps };
}
"""

pytestmark = pytest.mark.xdist_group("running")


def serve_client(page: Page) -> None:
    """Let the page load the built client from its own origin."""

    def answer(route: Route) -> None:
        name = route.request.url.rpartition("/")[2]
        route.fulfill(path=BENCH / "dist" / name, content_type="text/javascript")

    page.route("**/client/*.js", answer)


def test_progress_is_told_while_the_file_is_under_way(desk: Watch, school: RunningSchool) -> None:
    build()
    student = school.frontend("student23")
    homework = student.get("/homework/", status="assigned")["results"][0]["id"]
    access = student.client.headers["Authorization"].removeprefix("Bearer ")
    serve_client(desk.page)
    desk.page.goto("/api/v1/docs/?area=auth")
    told = {"access": access, "homework": homework, "recording": b64encode(RECORDING.read_bytes()).decode()}
    sent: dict[str, Any] = desk.page.evaluate(SEND, told)
    steps, size = sent.pop("steps"), RECORDING.stat().st_size
    assert sent == {"id": homework, "status": "processing"}
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1] > size
