#!/bin/sh
# Makes .venv hold exactly what uv.lock says, with nothing on the machine but Python. Quick when nothing is to be done.
set -eu
cd "$(dirname "$0")/.."
unset VIRTUAL_ENV # another project's environment is none of ours

UV_VERSION=0.13.8
DONE=.venv/.maktab # written last, so a broken or half-made environment never looks finished

fail() {
    echo "Maktab cannot be set up: $1" >&2
    exit 1
}

# Asked for real: a name on the PATH may be a shim without its Python, and a system's Python may come without venv.
fits() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] not in [(3, 12), (3, 13)])' >/dev/null 2>&1
}

# Prints every place where a fitting interpreter may be, best first, one a line.
candidates() {
    pyenv=${PYENV_ROOT:-${HOME:-}/.pyenv}
    for name in python3.13 python3.12; do
        echo "$PATH" | tr ':' '\n' | sed "s|\$|/$name|"
        ls -d "$pyenv/versions/${name#python}"*/bin/python 2>/dev/null || true
    done
    echo "$PATH" | tr ':' '\n' | sed 's|$|/python3|'
}

find_python() {
    candidates | while IFS= read -r candidate; do
        if [ -x "$candidate" ] && fits "$candidate"; then
            echo "$candidate"
            break
        fi
    done
}

# The folder is part of it: the scripts of an environment name the place where it was made.
wanted() {
    echo "$PWD $UV_VERSION"
    cksum uv.lock pyproject.toml
}

environment_works() {
    [ -x .venv/bin/python ] && fits .venv/bin/python && .venv/bin/python -c 'import pip' >/dev/null 2>&1 &&
        grep -qF "$PWD/.venv" .venv/pyvenv.cfg
}

make_environment() {
    python=$(find_python)
    [ -n "$python" ] || fail "it needs Python 3.13 or 3.12 with its venv module, and neither the PATH nor pyenv has one."
    echo "Making .venv with $python."
    rm -rf .venv
    "$python" -m venv .venv || fail "$python could not make .venv."
}

install_uv() {
    [ "$(.venv/bin/uv --version 2>/dev/null | cut -d' ' -f2)" = "$UV_VERSION" ] ||
        .venv/bin/python -m pip install --quiet --disable-pip-version-check "uv==$UV_VERSION" ||
        fail "uv $UV_VERSION could not be installed; is the package index reachable?"
}

if environment_works && [ "$(cat "$DONE" 2>/dev/null)" = "$(wanted)" ]; then
    exit 0
fi
environment_works || make_environment
rm -f "$DONE"
install_uv
echo "Installing what uv.lock names."
UV_PYTHON_DOWNLOADS=never UV_PROJECT_ENVIRONMENT=.venv \
    .venv/bin/uv sync --frozen --quiet --python .venv/bin/python ||
    fail "the packages of uv.lock could not be installed; is the package index reachable?"
wanted >"$DONE"
