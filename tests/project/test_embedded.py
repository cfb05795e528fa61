"""The embedded server, for real."""

import os
import shutil
import signal
import socket
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from project.embedded import EmbeddedPostgres, EmbeddedPostgresError
from tests.project.processes import is_alive, is_root, wait_until


@pytest.fixture
def server(open_folder: Path) -> Iterator[EmbeddedPostgres]:
    """A server of this module's folder, stopped after the test."""
    server = EmbeddedPostgres(open_folder / "data")
    yield server
    server.stop()


def postmaster(server: EmbeddedPostgres) -> int:
    """The number of the running server's process."""
    return int((server.home.cluster / "postmaster.pid").read_text().split()[0])


def value(url: str, statement: str) -> object:
    """The first value of the answer."""
    with psycopg.connect(url) as connection:
        row = connection.execute(statement).fetchone()
    assert row
    return row[0]


def test_a_fresh_start_makes_the_database_as_we_need_it(server: EmbeddedPostgres) -> None:
    url = server.start()

    assert value(url, "SELECT current_database() || ' ' || current_user") == "maktab app"
    assert value(url, "SHOW server_encoding") == "UTF8"
    assert (
        value(url, "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'maktab'") == "bC.UTF-8"
    )
    assert value(url, "SHOW listen_addresses") == "127.0.0.1"
    assert value(url, "SHOW unix_socket_directories") == ""
    assert value(url, "SHOW password_encryption") == "scram-sha-256"
    assert server.url_file.read_text() == url
    assert stat.S_IMODE(server.url_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(server.home.password_file.stat().st_mode) == 0o600


def test_a_wrong_password_is_refused(server: EmbeddedPostgres) -> None:
    url = urlsplit(server.start())

    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(host=url.hostname, port=url.port, user="app", password="wrong", dbname="maktab")


def test_data_and_address_outlive_a_stop(server: EmbeddedPostgres) -> None:
    url = server.start()
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    server.stop()
    assert not server.is_ready()

    assert server.start() == url
    assert value(url, "SELECT answer FROM kept") == 42


def test_it_comes_back_after_kill_9_with_what_was_committed(server: EmbeddedPostgres) -> None:
    url = server.start()
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE survivor AS SELECT 7 AS answer")
    pid = postmaster(server)
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not is_alive(pid), 5, "the server is dead")
    assert not server.is_ready()

    assert server.start() == url
    assert value(url, "SELECT answer FROM survivor") == 7


def test_a_second_user_finds_the_running_server_and_the_last_one_stops_it(server: EmbeddedPostgres) -> None:
    url, pid = server.start(), postmaster(server)
    second = EmbeddedPostgres(server.data_dir)
    assert second.start() == url
    assert postmaster(second) == pid

    server.stop()
    assert second.is_ready()
    second.stop()
    assert not second.is_ready()


def test_a_taken_port_is_replaced(server: EmbeddedPostgres) -> None:
    old = urlsplit(server.start())
    server.stop()
    with socket.socket() as thief:
        thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        thief.bind(("127.0.0.1", old.port or 0))
        thief.listen()
        new = server.start()

    assert urlsplit(new).port != old.port
    assert value(new, "SELECT 1") == 1


def test_a_failed_start_tells_the_end_of_the_log(server: EmbeddedPostgres, monkeypatch: pytest.MonkeyPatch) -> None:
    server.start()
    server.stop()
    monkeypatch.setattr("project.embedded.RETRY_SECONDS", 0.0)
    configuration = server.home.cluster / "postgresql.conf"
    before = configuration.read_text()
    configuration.write_text("no_such_setting = 1\n")

    with pytest.raises(EmbeddedPostgresError, match=r"did not start\.\n.*no_such_setting"):
        server.start()
    configuration.write_text(before)


@pytest.mark.skipif(not is_root(), reason="only root has an unprivileged account to fall back to")
def test_root_in_a_folder_that_the_servers_account_cannot_enter(capsys: pytest.CaptureFixture[str]) -> None:
    closed = Path(tempfile.mkdtemp(prefix="maktab-closed-"))
    server = EmbeddedPostgres(closed / ".data", durable=False)
    try:
        url = server.start()

        place = server.home.folder
        assert capsys.readouterr().err.startswith(f"The database lives in {place}, because")
        assert value(url, "SHOW data_directory") == str(place / "postgres")
        assert (closed / ".data" / "postgres").readlink() == place / "postgres"
        assert stat.S_IMODE(closed.stat().st_mode) == 0o700
        assert EmbeddedPostgres(closed / ".data").is_ready()
    finally:
        server.stop()
        shutil.rmtree(server.home.folder)
        shutil.rmtree(closed)
