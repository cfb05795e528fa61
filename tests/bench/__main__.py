"""`make bench`: loads a large school, checks that all targets answer the same, measures, prints a table."""

import argparse
import asyncio
import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from project.embedded import EmbeddedPostgres
from tests.bench import directus, targets
from tests.bench.client import answer
from tests.bench.data import FULL, fill
from tests.bench.measure import Figures, middle, ratio, rounds
from tests.bench.targets import ROOT, Target, call_product, environment
from tests.bench.workloads import WORKLOADS, Ask, Workload, raw

HEAD = f"{'':34}{'requests/s':>11}{'p50 ms':>9}{'p99 ms':>9}{'CPU s/1000':>12}{'server':>9}{'database':>9}{'ratio':>8}"


def main() -> None:
    """The whole run."""
    options = arguments()
    size = FULL.smaller(options.divide)
    with tempfile.TemporaryDirectory() as data, ExitStack() as started:
        url, postmaster = started.enter_context(database())
        settings = environment(url, Path(data))
        fill(url, course=call_product(settings, "prepare"), size=size)
        call_product(settings, "let_in")
        (Path(data) / "static").mkdir()  # WhiteNoise warns when it is missing
        running = [started.enter_context(start(settings)) for start in (targets.floor, targets.product, targets.drf)]
        if directus.installed():
            running.append(started.enter_context(directus.directus(url)))
        for workload in (each for each in WORKLOADS if each.name in options.only):
            compare(workload, running)
            show(workload, rounds(workload, running, postmaster, options.rounds))


@contextmanager
def database() -> Iterator[tuple[str, int]]:
    """An empty database on a server of its own, as durable as a school's: its address and the server's number."""
    server = EmbeddedPostgres(ROOT / ".data" / "bench", database="bench")
    url = server.start()
    try:
        with psycopg.connect(make_conninfo(url, dbname="postgres"), autocommit=True) as administration:
            administration.execute("DROP DATABASE bench WITH (FORCE)")
            administration.execute("CREATE DATABASE bench")
        yield url, int((server.home.cluster / "postmaster.pid").read_text().split()[0])
    finally:
        server.stop()


def arguments() -> argparse.Namespace:
    """The command's options."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each target is measured")
    parser.add_argument("--divide", type=int, default=1, help="load so many times fewer rows")
    names = [workload.name for workload in WORKLOADS]
    parser.add_argument("--only", nargs="+", choices=names, default=names, help="measure only these")
    return parser.parse_args()


def compare(workload: Workload, running: Sequence[Target]) -> None:
    """AssertionError unless all targets give the same rows; a write is asked of each with its own number."""
    asked = [(target, way) for target in running if (way := target.ask(workload))]
    for number in range(3):
        given = {target.name: workload.rows(ask(target, way, number)) for target, way in asked}
        floor = given["floor"]
        for name, rows in given.items():
            if rows != floor:
                raise AssertionError(
                    f"{workload.name} {number}: {name} answers {shown(rows)}, the floor {shown(floor)}"
                )


def shown(rows: Any) -> str:
    """The beginning of an answer."""
    return json.dumps(rows, default=str)[:600]


def ask(target: Target, way: Ask, number: int) -> Any:
    """One answer in the product's words."""
    request = raw(*way(number), target.headers[0])
    return target.translate(json.loads(asyncio.run(exchange(target.port, request))))


async def exchange(port: int, request: bytes) -> bytes:
    """Send one request and read its answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    try:
        return await answer(reader)
    finally:
        writer.close()


def show(workload: Workload, found: dict[str, list[Figures]]) -> None:
    """The workload's lines of the table."""
    print(f"\n{workload.title}\n{HEAD}")  # noqa: T201  the command's answer
    for name, figures in found.items():
        one = middle(figures)
        numbers = f"{one.rate:11.0f}{one.p50:9.1f}{one.p99:9.1f}{one.cpu:12.2f}{one.server_cpu:9.2f}"
        print(f"{name:34}{numbers}{one.database_cpu:9.2f}{ratio(figures, found['floor']):7.1f}x", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
