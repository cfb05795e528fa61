"""Prints the lines of all processes on one terminal, each with its process's name before it."""

import os
import queue
import threading
import time
from typing import IO

COLOURS = {"web": "36", "worker": "35"}
KEPT_LINES = 10_000


class Console:
    """Lines go through one thread: a terminal or a pipe that nobody reads must hold up neither a server nor a stop.

    When it falls behind by KEPT_LINES, newer lines are lost until it catches up.
    """

    def __init__(self, file: int = 1) -> None:
        self._file = file
        self._coloured = os.isatty(file)
        self._lines: queue.Queue[bytes] = queue.Queue(KEPT_LINES)
        threading.Thread(target=self._print, name="console", daemon=True).start()

    def say(self, text: str) -> None:
        """Print the supervisor's own words, each line of them."""
        for line in text.splitlines():
            self._put(line.encode() + b"\n")

    def follow(self, name: str, stream: IO[bytes]) -> None:
        """Print everything that comes out of the stream until it ends; returns at once."""
        threading.Thread(target=self._follow, args=(self._label(name), stream), name=name, daemon=True).start()

    def flush(self, seconds: float) -> None:
        """Wait until all lines are out, but not longer than that."""
        deadline = time.monotonic() + seconds
        while self._lines.unfinished_tasks and time.monotonic() < deadline:
            time.sleep(0.01)

    def _label(self, name: str) -> bytes:
        label = f"{name:<6} | "
        return (f"\033[{COLOURS.get(name, '0')}m{label}\033[0m" if self._coloured else label).encode()

    def _follow(self, label: bytes, stream: IO[bytes]) -> None:
        with stream:
            for line in stream:
                self._put(label + line.rstrip(b"\n") + b"\n")

    def _put(self, line: bytes) -> None:
        try:
            self._lines.put_nowait(line)
        except queue.Full:
            return

    def _print(self) -> None:
        while True:
            line = self._lines.get()
            try:
                write_all(self._file, line)
            except OSError:  # the reader has gone; the servers go on
                pass
            finally:
                self._lines.task_done()


def write_all(file: int, data: bytes) -> None:
    """Write everything to a file descriptor, past Python's buffers, whose locks could hold up the end."""
    while data:
        data = data[os.write(file, data) :]
