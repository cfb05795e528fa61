"""Interleaved rounds over all targets, and what they say about each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from tests.bench import cpu
from tests.bench.client import Timing, run
from tests.bench.targets import Target
from tests.bench.workloads import Workload, stream


@dataclass(frozen=True, slots=True)
class Figures:
    """One target's run of one workload. CPU seconds are per 1,000 requests."""

    rate: float
    p50: float
    p99: float
    server_cpu: float
    database_cpu: float

    @property
    def cpu(self) -> float:
        return self.server_cpu + self.database_cpu


def rounds(workload: Workload, targets: Sequence[Target], postmaster: int, times: int) -> dict[str, list[Figures]]:
    """Each target in turn, `times` times over, so that a busy minute of the machine hits all alike."""
    asked = [(target, ask) for target in targets if (ask := target.ask(workload))]
    found: dict[str, list[Figures]] = {target.name: [] for target, _ask in asked}
    sent = 0
    for target, ask in asked:  # warm: plans made, pages read
        run(target.port, stream(ask, target.headers, sent), workload.requests // 4)
    for _ in range(times):
        for target, ask in asked:
            sent += workload.requests
            requests = stream(ask, target.headers, sent)
            found[target.name].append(once(requests, workload.requests, target, postmaster))
    return found


def once(requests: Iterator[bytes], count: int, target: Target, postmaster: int) -> Figures:
    """One run."""
    server, database = cpu.seconds(target.pid), cpu.seconds(postmaster)
    timing: Timing = run(target.port, requests, count)
    thousands = len(timing.each) / 1000
    return Figures(
        rate=timing.rate,
        p50=timing.percentile(50),
        p99=timing.percentile(99),
        server_cpu=(cpu.seconds(target.pid) - server) / thousands,
        database_cpu=(cpu.seconds(postmaster) - database) / thousands,
    )


def middle(figures: Sequence[Figures]) -> Figures:
    """The median of each figure over the rounds."""
    names = ("rate", "p50", "p99", "server_cpu", "database_cpu")
    return Figures(**{name: median(getattr(each, name) for each in figures) for name in names})


def ratio(ours: Sequence[Figures], theirs: Sequence[Figures]) -> float:
    """How many times the CPU seconds of `theirs` ours are: the median over the rounds, pair by pair."""
    return median(one.cpu / other.cpu for one, other in zip(ours, theirs, strict=True) if other.cpu)
