"""Where the TypeScript client is built: outside of the repository, with Node from the development packages.

`python -m tests.client.workshop` (`make client`) writes the types of the reviewed documents anew and builds the client.
"""

import hashlib
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from filelock import FileLock

from tests.browser.chromium import NODE, NPM

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CLIENT = ROOT / "api" / "client"
SCHEMA = CLIENT / "src" / "schema"
DOCUMENTS = ROOT / "tests" / "api" / "snapshots"
BENCH = ROOT / ".data" / "tools" / "client"
CHECKS = BENCH / "checks"
PATIENCE = 300  # seconds, for machines with much else to do
TSC = BENCH / "node_modules" / "typescript" / "bin" / "tsc"


class DoesNotCompile(Exception):
    """What the compiler says."""


def node(*arguments: str | Path, cwd: Path = BENCH) -> str:
    """What a Node program prints; DoesNotCompile with all it printed when it fails."""
    done = subprocess.run([NODE, *arguments], cwd=cwd, capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode:
        raise DoesNotCompile(done.stdout + done.stderr)
    return done.stdout


def packages() -> None:
    """The compiler and the two packages, by their lock, fetched once."""
    BENCH.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", ".npmrc", "tsconfig.json", "generate.mjs", "README.md"):
        shutil.copy(CLIENT / name, BENCH / name)
    wanted, fetched = hashlib.sha256((BENCH / "package-lock.json").read_bytes()).hexdigest(), BENCH / "fetched"
    if not fetched.exists() or fetched.read_text() != wanted:
        node(NPM, "ci")
        (BENCH / "node_modules" / "@maktab").mkdir()
        (BENCH / "node_modules" / "@maktab" / "client").symlink_to(BENCH)
        fetched.write_text(wanted)


def generate(target: Path) -> None:
    """Write the types of the reviewed documents into a folder."""
    with FileLock(BENCH.with_suffix(".lock")):
        packages()
        node("generate.mjs", DOCUMENTS, target)


@cache
def build() -> None:
    """The client and the programs that use it, compiled strictly; once per process."""
    BENCH.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(BENCH.with_suffix(".lock")):
        packages()
        for source, copy in ((CLIENT / "src", BENCH / "src"), (HERE, CHECKS)):
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(source, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        node(TSC)
        node(TSC, "-p", CHECKS)


if __name__ == "__main__":
    BENCH.parent.mkdir(parents=True, exist_ok=True)
    generate(SCHEMA)
    build()
    sys.stdout.write(f"The types are in {SCHEMA.relative_to(ROOT)}, the client in {BENCH / 'dist'}\n")
