"""Typed readers of the environment: a wrong value stops the start with one line that names the variable."""

import re
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from zoneinfo import available_timezones

from environs import Env, EnvError

BASE_DIR = Path(__file__).resolve().parents[2]

RATE = re.compile(r"([1-9][0-9]{0,8})\s*/\s*(s|min|h|d)")
SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86_400}

env = Env()
env.read_env(str(BASE_DIR / ".env"), recurse=False)


def read[T](reader: Callable[..., T], name: str, default: T) -> T:
    """Return variable `name` read by `reader`, or stop the process with one line naming it."""
    try:
        return reader(name, default)
    except (EnvError, ValueError) as error:
        sys.exit(f"Maktab cannot start: {name}: {error}")


def text(name: str, default: str = "") -> str:
    """A line of text, without surrounding blanks."""
    return read(env.str, name, default).strip()


def flag(name: str, *, default: bool) -> bool:
    """on/off, true/false, yes/no, 1/0."""
    return read(env.bool, name, default)


def number(name: str, default: int, *, minimum: int = 0, maximum: int | None = None) -> int:
    """A whole number, not below `minimum` and not above `maximum`."""
    value = read(env.int, name, default)
    if value < minimum:
        sys.exit(f"Maktab cannot start: {name}: {value} is below {minimum}")
    if maximum is not None and value > maximum:
        sys.exit(f"Maktab cannot start: {name}: {value} is above {maximum}")
    return value


def words(name: str, default: list[str]) -> list[str]:
    """A comma-separated list."""
    return [word.strip() for word in read(env.list, name, default) if word.strip()]


def choice(name: str, default: str, allowed: tuple[str, ...]) -> str:
    """One of `allowed`."""
    value = text(name, default)
    if value not in allowed:
        sys.exit(f"Maktab cannot start: {name}: {value!r} is none of {', '.join(allowed)}")
    return value


def rate(name: str, default: str) -> tuple[int, int] | None:
    """So many in so many seconds, written as 100/h (s, min, h or d); None for `off`."""
    value = text(name, default).lower()
    if value == "off":
        return None
    found = RATE.fullmatch(value)
    if not found:
        sys.exit(f"Maktab cannot start: {name}: {value!r} is no rate; a right one is 100/h (s, min, h, d) or off")
    return int(found[1]), SECONDS[found[2]]


def zone(name: str, default: str) -> str:
    """A time zone by its name in the tz database."""
    value = text(name, default)
    if value not in available_timezones():
        sys.exit(f"Maktab cannot start: {name}: there is no time zone {value!r}; a right one is Asia/Tashkent")
    return value


def folder(name: str, default: str) -> Path:
    """A folder; a relative one is taken from the project's root."""
    return (BASE_DIR / text(name, default)).resolve()


def made_folder(path: Path) -> Path:
    """The folder, there from now on."""
    path.mkdir(parents=True, exist_ok=True)
    return path


def secret_key(*, debug: bool, data_dir: Path) -> str:
    """SECRET_KEY; with DEBUG one is made on first use and kept in the data folder."""
    given = text("SECRET_KEY")
    if given:
        return given
    if not debug:
        sys.exit("Maktab cannot start: SECRET_KEY: set it to a long random text (it is required with DEBUG off)")
    return kept_secret(data_dir / "secret_key")


def kept_secret(path: Path) -> str:
    """The secret in `path`, made there first when the file is missing; readable by its owner only."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(64))
    return path.read_text().strip()
