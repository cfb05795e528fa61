"""A database with every migration applied, made once for a state of the migrations; tests work in copies of it.

Migrating takes most of a minute, copying less than a second. What a newcomer's first run does from nothing is proved
where the product makes its own server (tests/project/test_up.py).
"""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

ROOT = Path(__file__).resolve().parents[1]
PREFIX = "migrated_"
ONE_MAKES_IT = 5_300_271_904  # an advisory lock's number, of no meaning


def migrated_name() -> str:
    """The name of the database for the migrations as they are, and for the libraries' by the lock file."""
    files = [ROOT / "uv.lock", *(file for part in ("api", "content", "school") for file in migrations_of(part))]
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.relative_to(ROOT).as_posix().encode() + file.read_bytes())
    return PREFIX + digest.hexdigest()[:16]


def migrations_of(part: str) -> list[Path]:
    return sorted((ROOT / part).glob("**/migrations/*.py"))


def migrated() -> str:
    """The name of the migrated database; made first unless it is there, by one process while others wait."""
    name = migrated_name()
    with server() as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [ONE_MAKES_IT])
        known = connection.execute("SELECT FROM pg_database WHERE datname = %s", [name]).fetchone()
        if known is None:
            make(connection, name)
    return name


def make(connection: psycopg.Connection, name: str) -> None:
    """Migrate an empty database and give it its name when it is whole."""
    half_made = f"half_{name}"
    drop(connection, half_made)
    connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(half_made)))
    command = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
    settings = {"DATABASE_URL": address_of(half_made), "DJANGO_SETTINGS_MODULE": "project.settings.main"}
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **settings}, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"The tests' database cannot be migrated:\n{done.stderr}")
    renamed = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    connection.execute(renamed.format(sql.Identifier(half_made), sql.Identifier(name)))


def copied(name: str, original: str = "") -> str:
    """The address of a new copy of a database, by default the migrated one, in place of what has this name."""
    original = original or migrated()
    with server() as connection:
        drop(connection, name)
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        connection.execute(copy.format(sql.Identifier(name), sql.Identifier(original)))
    return address_of(name)


def dropped(name: str) -> None:
    """See to it that there is no such database."""
    with server() as connection:
        drop(connection, name)


def drop(connection: psycopg.Connection, name: str) -> None:
    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def address_of(name: str) -> str:
    """Where a database of the tests' server is."""
    return urlunsplit(urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}"))


@contextmanager
def server() -> Iterator[psycopg.Connection]:
    """A connection to the tests' server that works in none of its schools."""
    with psycopg.connect(os.environ["DATABASE_URL"], dbname="postgres", autocommit=True) as connection:
        yield connection


if __name__ == "__main__":
    migrated()
