"""Finding an interpreter, with PATHs and pyenv folders made for the purpose."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MISSING = "it needs Python 3.13 or 3.12 with its venv module, and neither the PATH nor pyenv has one."


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with what the script reads: itself and the two files that it watches."""
    clone = tmp_path / "clone"
    (clone / "project").mkdir(parents=True)
    (clone / "project" / "bootstrap.sh").write_bytes((ROOT / "project" / "bootstrap.sh").read_bytes())
    (clone / "pyproject.toml").write_text("[project]\n")
    (clone / "uv.lock").write_text("version = 1\n")
    return clone


def program(path: Path, script: str) -> None:
    """An executable shell script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def bootstrap(clone: Path, *folders: Path, pyenv: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the script with only these folders, and the system's own without its Pythons, on the PATH."""
    tools = clone.parent / "tools"
    tools.mkdir(exist_ok=True)
    for name in ("cat", "cksum", "dirname", "grep", "ls", "rm", "sed", "tr", "cut"):
        target = next(place for place in (Path("/usr/bin") / name, Path("/bin") / name) if place.exists())
        (tools / name).unlink(missing_ok=True)
        (tools / name).symlink_to(target)
    environment = {"PATH": os.pathsep.join(map(str, [*folders, tools])), "PYENV_ROOT": str(pyenv or clone / "none")}
    script = ["/bin/sh", str(clone / "project" / "bootstrap.sh")]
    return subprocess.run(script, env=environment, capture_output=True, text=True, check=False)


def test_shims_that_fail_and_old_pythons_end_in_one_sentence(clone: Path, tmp_path: Path) -> None:
    shims = tmp_path / "shims"
    for name in ("python3.13", "python3.12"):
        program(shims / name, "echo 'pyenv: command not found' >&2; exit 127")
    program(shims / "python3", "exit 1")

    ended = bootstrap(clone, shims)

    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", f"Maktab cannot be set up: {MISSING}\n")
    assert not (clone / ".venv").exists()


def test_behind_a_failing_shim_pyenvs_own_folder_is_used(clone: Path, tmp_path: Path) -> None:
    shims, pyenv = tmp_path / "shims", tmp_path / "pyenv"
    program(shims / "python3.13", "exit 127")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    python = pyenv / "versions" / f"{version}.99" / "bin" / "python"
    program(python, '[ "$1" = -c ] && exit 0; echo "made with $0 $*"; exit 3')

    ended = bootstrap(clone, shims, pyenv=pyenv)

    assert ended.stdout == f"Making .venv with {python}.\nmade with {python} -m venv .venv\n"
    assert ended.stderr == f"Maktab cannot be set up: {python} could not make .venv.\n"
    assert ended.returncode == 1


def test_a_good_python_later_on_the_path_wins_over_a_shim_before_it(clone: Path, tmp_path: Path) -> None:
    program(tmp_path / "shims" / "python3.13", "exit 127")
    program(tmp_path / "good" / "python3.13", '[ "$1" = -c ] && exit 0; exit 3')

    ended = bootstrap(clone, tmp_path / "shims", tmp_path / "good")

    assert ended.stdout == f"Making .venv with {tmp_path}/good/python3.13.\n"


def test_a_half_made_environment_is_made_anew(clone: Path, tmp_path: Path) -> None:
    program(clone / ".venv" / "bin" / "python", "exit 1")
    program(tmp_path / "good" / "python3.12", '[ "$1" = -c ] && exit 0; ls -A; exit 3')

    ended = bootstrap(clone, tmp_path / "good")

    assert ended.stdout.splitlines()[1:] == ["project", "pyproject.toml", "uv.lock"]


def test_nothing_to_do_is_quick(clone: Path) -> None:
    done = clone / ".venv" / ".maktab"
    program(clone / ".venv" / "bin" / "python", "exit 0")
    (clone / ".venv" / "pyvenv.cfg").write_text(f"command = python -m venv {clone}/.venv\n")
    sums = subprocess.run(["cksum", "uv.lock", "pyproject.toml"], cwd=clone, capture_output=True, text=True, check=True)
    pinned = next(
        line for line in (ROOT / "project" / "bootstrap.sh").read_text().splitlines() if "UV_VERSION=" in line
    )
    done.write_text(f"{clone} {pinned.partition('=')[2]}\n{sums.stdout}")

    began = time.monotonic()
    ended = bootstrap(clone)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert time.monotonic() - began < 2
