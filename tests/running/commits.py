"""PostgreSQL behind a port of its own, where a test may act between a commit and the moment its client hears of it."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from socketserver import BaseRequestHandler, ThreadingTCPServer
from typing import Self
from urllib.parse import urlsplit

COMMITTED = b"COMMIT\0"  # the tag of CommandComplete, PostgreSQL's protocol 3.0
CHUNK = 65_536


def nothing() -> None:
    """What is done at a commit unless a test says otherwise."""


class WatchedCommits(ThreadingTCPServer):
    """Passes every byte on; calls `committed` when PostgreSQL has committed and its client has not been told yet."""

    daemon_threads = True

    def __init__(self, database: str) -> None:
        super().__init__(("127.0.0.1", 0), Session)
        self.behind = urlsplit(database)
        self.committed: Callable[[], None] = nothing

    @property
    def database(self) -> str:
        """The same database's address at this port."""
        login, _at, _place = self.behind.netloc.rpartition("@")
        return self.behind._replace(netloc=f"{login}@127.0.0.1:{self.server_address[1]}").geturl()

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.shutdown()
        self.server_close()


class Session(BaseRequestHandler):
    """One client's connection and its own to PostgreSQL; when one ends, so does the other."""

    server: WatchedCommits

    def handle(self) -> None:
        place = (self.server.behind.hostname, self.server.behind.port or 5432)
        with socket.create_connection(place) as postgres, suppress(OSError):
            threading.Thread(target=self.ask, args=(postgres,), daemon=True).start()
            while chunk := postgres.recv(CHUNK):
                if COMMITTED in chunk:
                    self.server.committed()
                self.request.sendall(chunk)

    def ask(self, postgres: socket.socket) -> None:
        """Pass on what the client says until it is gone."""
        with suppress(OSError):
            while chunk := self.request.recv(CHUNK):
                postgres.sendall(chunk)
        with suppress(OSError):
            postgres.shutdown(socket.SHUT_RDWR)
