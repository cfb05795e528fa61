"""CPU seconds of processes, read from /proc."""

import os
from contextlib import suppress
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def seconds(root: int) -> float:
    """What process `root` and everything below it have used so far, those that have ended included."""
    return sum(used(pid) for pid in family(root)) / TICKS


def used(pid: int) -> int:
    """Ticks of one process and of its children that it has reaped."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(map(int, fields[11:15]))


def family(root: int) -> list[int]:
    """`root` and all its living descendants."""
    found = [root]
    for pid in found:
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            with suppress(FileNotFoundError, ProcessLookupError):  # a thread that has ended since
                found += map(int, task.read_text().split())
    return found
