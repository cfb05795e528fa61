"""Something done over and over beside the supervisor's loop."""

import threading
from collections.abc import Callable

from project.supervisor.console import Console


class Ticker:
    """Calls `work` every `seconds` in a thread of its own, so that a database that hangs holds up nothing else."""

    def __init__(self, name: str, seconds: float, work: Callable[[], None], console: Console) -> None:
        self._seconds = seconds
        self._work = work
        self._console = console
        self._stop = threading.Event()
        self._said = ""
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin; the first call comes at once."""
        self._thread.start()

    def stop(self) -> None:
        """No further call begins."""
        self._stop.set()

    def _run(self) -> None:
        while not self._stop.is_set():
            trouble = self._attempt()
            if trouble and trouble != self._said and not self._stop.is_set():
                self._console.say(f"{self._thread.name}: {trouble}")
            self._said = trouble
            self._stop.wait(self._seconds)

    def _attempt(self) -> str:
        try:
            self._work()
        except Exception as error:  # noqa: BLE001  a watch has to outlive whatever it watches
            return f"{type(error).__name__}: {error}"
        return ""
