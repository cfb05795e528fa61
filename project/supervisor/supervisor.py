"""The loop that keeps everything running until it is told to stop, and the stop itself."""

import signal
import time
from collections.abc import Sequence
from types import FrameType

from project.embedded import EmbeddedPostgres
from project.supervisor.child import Child
from project.supervisor.console import Console
from project.supervisor.make import Make
from project.supervisor.ticker import Ticker

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
LOOP_SECONDS = 0.1
FLUSH_SECONDS = 1.0


class StopAsked(BaseException):
    """Cuts short whatever is being prepared; not an Exception, so that nothing on the way swallows it."""


class Orders:
    """Signals that ask for the stop. While something is being prepared the first one interrupts it; later ones wait.

    A handler only notes the order: locks taken in a handler are how a stop comes to hang.
    """

    def __init__(self) -> None:
        self.stop = False
        self._interrupts = False
        self._make = Make()

    def listen(self) -> None:
        """From now on the signals mean a stop in good order; may interrupt with StopAsked until `settle`."""
        self._interrupts = True
        for number in SIGNALS:
            if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:  # nohup keeps its meaning
                signal.signal(number, self._note)

    def settle(self) -> None:
        """From now on a signal is only noted."""
        self._interrupts = False

    def arrived(self) -> bool:
        """Whether a stop was asked for, be it only of make."""
        self.stop = self.stop or self._make.wants_the_end()
        return self.stop

    def _note(self, number: int, frame: FrameType | None) -> None:
        self.stop = True
        if self._interrupts:
            self._interrupts = False
            raise StopAsked


class Supervisor:
    """Runs `children` and `tickers` until an order arrives, then takes all down, `server` last, in under 30 s."""

    def __init__(self, console: Console, orders: Orders, *, server: EmbeddedPostgres | None = None) -> None:
        self.children: list[Child] = []
        self.tickers: list[Ticker] = []
        self._console = console
        self._orders = orders
        self._server = server

    def keep(self, children: Sequence[Child], tickers: Sequence[Ticker]) -> None:
        """Run them all; returns when an order to stop has arrived."""
        self._orders.settle()
        self.children, self.tickers = list(children), list(tickers)
        for child in self.children:
            child.tick()
        for ticker in self.tickers:
            ticker.start()
        while not self._orders.arrived():
            for child in self.children:
                child.tick()
            time.sleep(LOOP_SECONDS)

    def stop(self) -> None:
        """Web and worker at the same time, each with its grace; then the database."""
        self._orders.settle()
        if self.children:
            self._console.say("Stopping.")
        for ticker in self.tickers:
            ticker.stop()
        for child in self.children:
            child.stop()
        while any(child.pid for child in self.children):
            for child in self.children:
                child.tick()
            time.sleep(LOOP_SECONDS)
        if self._server:
            self._server.stop()
        if self.children:
            self._console.say("Stopped.")
        self._console.flush(FLUSH_SECONDS)
