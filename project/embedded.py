"""The embedded PostgreSQL server: one data folder, one password, one loopback port, no dependency on the machine."""

import fcntl
import os
import secrets
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from random import SystemRandom
from typing import IO
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from project.embedded_home import EmbeddedPostgresError, Home, find_home

__all__ = ["EmbeddedPostgres", "EmbeddedPostgresError"]

HOST = "127.0.0.1"
ROLE = "app"
PORTS = range(20_000, 32_000)  # below the ports that systems lend to outgoing connections
RETRY_SECONDS = 10.0  # after a kill -9 the lock file names a process that is gone, and its orphans still leave
START_SECONDS = 120.0  # recovery after a crash
POLL_SECONDS = 0.05
SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",  # a socket's path is limited to about 100 characters; TCP is not
    "shared_preload_libraries": "pg_stat_statements",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "maintenance_work_mem": "128MB",
    "work_mem": "16MB",
    "random_page_cost": "1.1",
    "max_connections": "100",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
NOT_DURABLE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class EmbeddedPostgres:
    """The server of `data_dir`, with one database. `durable=False` trades safety in a power cut for speed in tests."""

    def __init__(self, data_dir: Path, *, durable: bool = True, database: str = "maktab") -> None:
        self.data_dir = data_dir.absolute()
        self.database = database
        self._settings = SETTINGS if durable else SETTINGS | NOT_DURABLE
        self._process: subprocess.Popen[bytes] | None = None
        self._users: IO[str] | None = None
        self._turn = threading.Lock()
        self._stopping = False

    @cached_property
    def home(self) -> Home:
        """Where the server lives and as whom it runs."""
        return find_home(self.data_dir)

    @property
    def log_file(self) -> Path:
        """What the server says."""
        return self.data_dir / "postgres.log"

    @property
    def url_file(self) -> Path:
        """Holds the address with the password, for our own commands; only its owner may read it."""
        return self.data_dir / "database.url"

    def start(self) -> str:
        """Make the server run (a running one is kept) and return its postgresql:// address with the password.

        Raises EmbeddedPostgresError with one sentence and the end of the server's log.
        """
        self._stopping = False
        try:
            with self._turn, self._alone():
                self._join_users()
                self._initialise()
                if not self.is_ready():
                    self._launch()
                self._create_database()
        except OSError as error:
            raise EmbeddedPostgresError(f"The embedded database cannot use {self.data_dir}: {error}.") from error
        return self._url(self._port())

    def is_ready(self) -> bool:
        """Whether this folder's own server answers on its port and accepts the password."""
        try:
            with self._connect() as connection:
                row = connection.execute("SELECT current_setting('data_directory')").fetchone()
        except (psycopg.OperationalError, FileNotFoundError):
            return False
        return row is not None and Path(row[0]).resolve() == self.home.cluster.resolve()

    def stop(self) -> None:
        """Stop the server: connections are cut, data is safe. Takes 15 seconds at most.

        While another living process has started it too, it goes on for that one.
        """
        self._stopping = True
        with self._turn, self._alone():
            if not self._leave_users():
                return
            self._stop_own()
            for mode, seconds in (("fast", 10), ("immediate", 5)):
                if self._pg_ctl_stop(mode, seconds):
                    return

    def _join_users(self) -> None:
        """Hold a shared lock for as long as we use the server; the system lets it go should we be killed."""
        if self._users is None:
            self._users = (self.data_dir / "postgres.users").open("a")
            fcntl.flock(self._users, fcntl.LOCK_SH)

    def _leave_users(self) -> bool:
        """Let our lock go; True when nobody else holds one."""
        with self._users or (self.data_dir / "postgres.users").open("a") as users:
            self._users = None
            try:
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
        return True

    def _stop_own(self) -> None:
        """Stop the server that we started; by signals, because pg_ctl does not see one in its first moments."""
        if self._process is None:
            return
        for order, seconds in ((signal.SIGINT, 10), (signal.SIGQUIT, 5)):  # PostgreSQL's fast and immediate stops
            if self._process.poll() is None:
                self._process.send_signal(order)
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(seconds)

    def _pg_ctl_stop(self, mode: str, seconds: int) -> bool:
        """Stop whatever server runs on the folder, be it a killed process's; True when none is left."""
        place = ("-D", str(self.home.cluster))
        ended = self.home.run("pg_ctl", *place, "-m", mode, "-w", "-t", str(seconds), "stop", seconds=seconds + 5)
        return ended.returncode == 0 or self.home.run("pg_ctl", *place, "status", seconds=5).returncode != 0

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Two processes never start the same folder's server at once."""
        self.data_dir.mkdir(parents=True, exist_ok=True)
        with (self.data_dir / "postgres.lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _initialise(self) -> None:
        """Make the cluster beside its place and move it there when it is whole: a kill leaves no half-made one."""
        home = self.home
        if (home.cluster / "PG_VERSION").exists():
            return
        half_made = home.folder / "postgres.new"
        shutil.rmtree(half_made, ignore_errors=True)
        half_made.mkdir(mode=0o700)
        write_private(home.password_file, secrets.token_urlsafe(24))
        home.give(half_made)
        home.give(home.password_file)
        made = home.run("initdb", *INITDB, f"--pwfile={home.password_file}", "-D", str(half_made), seconds=120)
        if made.returncode != 0:
            raise EmbeddedPostgresError(f"The database cannot be made in {home.folder}:\n{made.stdout.strip()}")
        half_made.rename(home.cluster)

    def _launch(self) -> None:
        deadline = time.monotonic() + RETRY_SECONDS
        said = self.log_file.stat().st_size if self.log_file.exists() else 0
        while not self._try_launch():
            if self._stopping or time.monotonic() > deadline:
                raise EmbeddedPostgresError(f"The embedded database did not start.\n{self._log_since(said)}")
            time.sleep(0.5)

    def _try_launch(self) -> bool:
        """Start the server unless ours is running, and wait until it answers or ends."""
        if self._process is None or self._process.poll() is not None:
            port = self._port()
            if not is_free(port):
                port = free_port()
            write_private(self.url_file, self._url(port))
            options = [f"--{name}={value}" for name, value in {**self._settings, "port": port}.items()]
            with self.log_file.open("ab") as log:
                self._process = self.home.spawn("postgres", "-D", str(self.home.cluster), *options, log=log)
        deadline = time.monotonic() + START_SECONDS
        while self._process.poll() is None and time.monotonic() < deadline and not self._stopping:
            if self.is_ready():
                return True
            time.sleep(POLL_SECONDS)
        return False

    def _create_database(self) -> None:
        with self._connect() as connection:
            known = connection.execute("SELECT FROM pg_database WHERE datname = %s", [self.database]).fetchone()
            if known is None:
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(self.database)))

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(
            host=HOST,
            port=self._port(),
            user=ROLE,
            password=self.home.password_file.read_text(),
            dbname="postgres",
            autocommit=True,
            connect_timeout=3,
        )

    def _port(self) -> int:
        """The kept port, or a free one when none was kept."""
        kept = self.url_file.read_text() if self.url_file.exists() else ""
        return urlsplit(kept).port or free_port()

    def _url(self, port: int) -> str:
        return f"postgresql://{ROLE}:{self.home.password_file.read_text()}@{HOST}:{port}/{self.database}"

    def _log_since(self, size: int) -> str:
        with self.log_file.open("rb") as log:
            log.seek(size)
            lines = log.read().decode(errors="replace").splitlines()
        return "\n".join(lines[-10:])


INITDB = (
    f"--username={ROLE}",
    "--auth-local=scram-sha-256",
    "--auth-host=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
)


def write_private(path: Path, text: str) -> None:
    """Replace the file by one that only its owner can read, from its first moment."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)


def is_free(port: int) -> bool:
    """Whether a server could listen on the loopback port now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """A loopback port that nobody listens on."""
    return next(port for port in SystemRandom().sample(PORTS, len(PORTS)) if is_free(port))
