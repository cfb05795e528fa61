"""The client's types are those of the reviewed documents, exact, and strict to the end."""

import json
import re
from pathlib import Path

import pytest

from tests.browser.chromium import NPM
from tests.client.workshop import CHECKS, CLIENT, HERE, SCHEMA, build, generate, node

COMMENTS = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)

pytestmark = pytest.mark.xdist_group("client")


def test_the_types_are_those_of_the_documents(tmp_path: Path) -> None:
    generate(tmp_path)
    stale = [file.name for file in tmp_path.iterdir() if file.read_text() != (SCHEMA / file.name).read_text()]
    assert stale == [], "run make client"


def test_nothing_is_of_any_type() -> None:
    files = [*CLIENT.glob("src/**/*.ts"), *HERE.glob("*.ts")]
    assert len(files) > 10
    for file in files:
        code = COMMENTS.sub("", file.read_text())
        assert not re.search(r"\bany\b|@ts-ignore|@ts-nocheck", code), file.name


def test_the_client_and_its_users_compile_strictly() -> None:
    build()
    assert sorted(file.name for file in (CHECKS / "built").iterdir()) == [
        "blocks.js",
        "elearning.js",
        "frontend.js",
        "live.js",
        "messages.js",
        "package.js",
        "program.js",
        "types.js",
    ]


def test_the_package_is_complete() -> None:
    build()
    packed = json.loads(node(NPM, "pack", "--dry-run", "--json", "--ignore-scripts"))
    files = {each["path"] for each in packed[0]["files"]}
    assert {"README.md", "package.json", "dist/index.js", "dist/index.d.ts", "dist/schema/data.d.ts"} <= files
    assert all(file.startswith("dist/") for file in files - {"README.md", "package.json"})
