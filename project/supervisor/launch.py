"""From nothing to a running school (`up`), or to a running worker (`worker`)."""

import fcntl
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import dj_database_url
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection, connections
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import OperationalError
from django_q.conf import Conf

from project.demo import load_demo
from project.embedded import EmbeddedPostgres, EmbeddedPostgresError
from project.settings import env
from project.supervisor import recipes
from project.supervisor.child import Child
from project.supervisor.console import Console
from project.supervisor.readiness import Announcement
from project.supervisor.supervisor import Orders, StopAsked, Supervisor
from project.supervisor.ticker import Ticker
from project.supervisor.watches import DatabaseLine, DatabaseWatch, FamilyWatch, QueueWatch, start_recurring, sweep_jobs


def up(host: str, port: int) -> None:
    """Database, migrations, demo school, web and worker, until told to stop. Raises CommandError with one sentence."""
    began = time.monotonic()
    with only_one(settings.DATA_DIR / "up.lock"):
        check_port(host, port)
        server = None if env.text("DATABASE_URL") else EmbeddedPostgres(settings.DATA_DIR)
        console = Console()

        def work(supervisor: Supervisor) -> None:
            url = prepare(server, console)
            web, worker = Child(recipes.web(host, port), console), Child(recipes.worker(), console)
            tickers = [*worker_tickers(worker, console), announcer(host, port, console, began)]
            if server:
                tickers.append(database_ticker(server, url, console, [web, worker]))
            supervisor.keep([web, worker], tickers)

        until_stopped(console, server, work)


def work_only() -> None:
    """The queue's cluster under its watches, until told to stop."""
    console = Console()

    def work(supervisor: Supervisor) -> None:
        worker = Child(recipes.worker(), console)
        supervisor.keep([worker], worker_tickers(worker, console))

    until_stopped(console, None, work)


def until_stopped(console: Console, server: EmbeddedPostgres | None, work: Callable[[Supervisor], None]) -> None:
    """Do `work` with signals meaning a stop in good order, which follows however the work ends."""
    orders = Orders()
    supervisor = Supervisor(console, orders, server=server)
    orders.listen()
    try:
        work(supervisor)
    except StopAsked:
        return
    except EmbeddedPostgresError as error:
        raise CommandError(str(error)) from error
    finally:
        supervisor.stop()


@contextmanager
def only_one(lock_file: Path) -> Iterator[None]:
    """Refuse to start twice on one data folder: the two would share, and stop, one database."""
    lock_file.parent.mkdir(parents=True, exist_ok=True)
    with lock_file.open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise CommandError(f"Maktab already runs on {lock_file.parent}: stop it first, or set DATA_DIR.") from error
        yield


def check_port(host: str, port: int) -> None:
    """Raise CommandError with one sentence when the web process could not listen there."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        raise CommandError(
            f"Maktab cannot listen on {host}, port {port} ({reason}): stop the other program, or choose another port "
            "with PORT."
        ) from error


def prepare(server: EmbeddedPostgres | None, console: Console) -> str:
    """Start the database, bring it up to date, load the demo school when asked; returns the embedded server's address.

    Each step is done only when it is due.
    """
    url = ""
    if server:
        url = server.start()
        point_django_at(url)
    try:
        migrate(console)
    except OperationalError as error:
        raise CommandError(f"The database does not answer: {str(error).splitlines()[0]}") from error
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)  # its absence is a warning at every start
    if not settings.DEBUG:
        call_command("collectstatic", interactive=False, verbosity=0)
    call_command("sync_schedules")
    if settings.DEMO and load_demo():
        console.say("The demo school is loaded.")
    connections.close_all()
    return url


def point_django_at(url: str) -> None:
    """Let this process and those that it starts use the server at `url`; settings were read before it had started."""
    os.environ["DATABASE_URL"] = url
    address = dj_database_url.parse(url)
    for alias in connections:
        connections.settings[alias].update({key: address[key] for key in ("HOST", "PORT", "USER", "PASSWORD", "NAME")})


def migrate(console: Console) -> None:
    """Apply waiting migrations; without any the apps still see to their rights, which the code may have changed."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        console.say("Bringing the database up to date.")
    call_command("migrate", interactive=False, verbosity=0)


def worker_tickers(worker: Child, console: Console) -> list[Ticker]:
    """The watches around the queue's cluster."""
    queue = QueueWatch(worker, Conf.WORKERS, DatabaseLine())
    return [
        Ticker("queue", 3.0, queue.look, console),
        Ticker("family", 1.0, FamilyWatch(worker, DatabaseLine()).look, console),
        Ticker("sweep", 5.0, sweep_jobs, console),
        Ticker("schedules", 5.0, start_recurring, console),
    ]


def database_ticker(server: EmbeddedPostgres, url: str, console: Console, users: list[Child]) -> Ticker:
    """The watch over the embedded server; when its address changes, its users start anew with the new one."""

    def move(new: str) -> None:
        point_django_at(new)
        for child in users:
            if child.pid:
                child.restart(child.pid, "the database has a new address", grace=child.recipe.grace)

    return Ticker("database", 1.0, DatabaseWatch(server, url, console, move).look, console)


def announcer(host: str, port: int, console: Console, began: float) -> Ticker:
    """Prints addresses and logins at the first green answer."""
    name = next((name for name in settings.ALLOWED_HOSTS if not name.startswith((".", "*"))), "localhost")
    announcement = Announcement(host, port, name=name, demo=settings.DEMO, began=began, console=console)
    return Ticker("ready", 0.25, announcement.look, console)
