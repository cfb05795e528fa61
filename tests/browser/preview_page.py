"""The school's frontend as far as previews go: one page, on loopback, where the product expects it by default."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

PORT = 3000  # FRONTEND_URL's own, so that the school under test needs no settings of this test's
PAGE = """<!DOCTYPE html>
<html lang="en">
<title>Preview</title>
<link rel="icon" href="data:,">
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #134e4a }
  header { background: #0f766e; color: white; padding: 1rem 1.5rem }
  main { padding: 1.5rem; max-width: 40rem }
  img { max-width: 100% }
</style>
<header>My school</header>
<main><h1>…</h1></main>
<script>
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  history.replaceState(null, "", location.pathname);
  const show = {
    rich_text: (block) => block.html,
    image: (block) => `<img src="SCHOOL${block.url}" alt="${block.alt}">`,
    exercise: (block) => `<p><b>Task:</b> ${block.prompt}</p>`,
  };
  fetch("SCHOOL/api/v1/content/preview/", {headers: {Authorization: `Preview ${token}`}})
    .then((answer) => answer.json())
    .then(({lesson, course}) => {
      const blocks = (lesson ? lesson.body : [])
        .map((block) => (show[block.type] ?? (() => `<p>[${block.type}]</p>`))(block));
      const title = lesson ? lesson.title : course.name;
      document.querySelector("main").innerHTML = `<h1>${title}</h1>${blocks.join("")}`;
    });
</script>
"""


class PreviewPage:
    """Serves the page for as long as the block lasts, and remembers which addresses were asked for."""

    def __init__(self, school: str) -> None:
        self.page = PAGE.replace("SCHOOL", school).encode()
        self.asked: list[str] = []

    def __enter__(self) -> Self:
        served = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                served.asked.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(served.page)))
                self.end_headers()
                self.wfile.write(served.page)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing is printed."""

        self.server = ThreadingHTTPServer(("127.0.0.1", PORT), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.server.shutdown()
        self.server.server_close()
