"""How the server's processes are run."""

import signal
import sys

from django.conf import settings

from project.supervisor.child import Recipe

WEB_DRAIN_SECONDS = 5
WEBSOCKET_FRAME_BYTES = 65_536  # far above what a client has to say; messages are short, so packing them costs more


def web(host: str, port: int) -> Recipe:
    """HTTP and WebSocket on one port."""
    uvicorn = [sys.executable, "-m", "uvicorn", "project.asgi:application", "--host", host, "--port", str(port)]
    uvicorn += ["--lifespan", "off", "--no-server-header", "--timeout-graceful-shutdown", str(WEB_DRAIN_SECONDS)]
    uvicorn.append("--no-proxy-headers")  # who is behind a proxy is BEHIND_PROXY's to say
    uvicorn += ["--ws-max-size", str(WEBSOCKET_FRAME_BYTES), "--ws-per-message-deflate", "false"]
    if not settings.DEBUG:
        uvicorn.append("--no-access-log")
    return Recipe("web", tuple(uvicorn), grace=8.0, orphan_signal=signal.SIGKILL)


def worker() -> Recipe:
    """The queue's cluster. It spawns processes of its own, so as an orphan it has to be asked, not killed."""
    return Recipe("worker", (sys.executable, "manage.py", "qcluster"), grace=15.0, orphan_signal=signal.SIGTERM)
