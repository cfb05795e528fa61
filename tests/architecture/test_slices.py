"""The house rules that a linter cannot see, held by reading the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from school.common.actions import actions
from school.common.actor import known_permissions
from school.jobs.queue import tasks

ROOT = Path(__file__).resolve().parents[2]
CODE = ("project", "api", "content", "school")
FILES_OF_A_SLICE = {"__init__", "admin", "apps", "backends", "choices", "errors", "events", "exposure", "handlers"} | {
    "middleware", "models", "actions", "panels", "permissions", "queries", "resources", "rules", "tasks"
}  # fmt: skip
OWN_FILES = {
    "audit": {"erasure", "recorder"},
    "customfields": {"expressions", "fields", "filters", "forms", "pages"},
    "automation": {
        *("calling", "chains", "checking", "conditions", "dry_runs", "effects", "forms", "happenings", "payloads"),
        *("shapes", "showing", "signing", "vocabulary", "wording"),
    },
    "homework": {"transcribers"},
    "imports": {
        *(
            "bulk",
            "custom",
            "erasure",
            "exports",
            "forms",
            "pages",
            "pipeline",
            "progress",
            "readers",
            "targets",
            "undo",
        ),
    },
    "insights": {"charts", "dashboard", "gradebook", "gradebook_file", "marks", "statements", "statistics"},
    "jobs": {"broker", "queue", "runner", "schedules"},
    "learning": {"viewers"},
    "lessons": {"forms", "plan_lines"},
    "notifications": {"channels", "forms"},
    "payments": {"bank", "books", "debtors", "desk", "differences", "doubles", "gateways", "printing", "views"},
    "people": {"copying", "forms", "google", "grants", "holdings", "links", "search", "tokens"},
    "quizzes": {"shapes", "showing"},
}
DOORS = ("admin", "exposure", "tasks", "handlers", "resources")
WRITES = re.compile(r"\.(save|create|update|delete|bulk_create|bulk_update|get_or_create|update_or_create)\(")


def sources(*folders: str) -> Iterator[Path]:
    """The product's modules, migrations left out."""
    for folder in folders:
        yield from (path for path in (ROOT / folder).rglob("*.py") if "migrations" not in path.parts)


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_no_file_is_longer_than_400_lines() -> None:
    code = [path for path in sources(*CODE, "tests") if not path.name.endswith("_texts.py")]  # lists of words
    lengths = {relative(path): len(path.read_text().splitlines()) for path in code}
    assert {path: lines for path, lines in lengths.items() if lines > 400} == {}


def test_no_function_is_longer_than_50_lines() -> None:
    long = {
        f"{relative(path)}:{node.lineno} {node.name}": lines
        for path in sources(*CODE, "tests")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > 50
    }
    assert long == {}


def test_slices_hold_only_files_with_known_names() -> None:
    unknown = [
        relative(entry)
        for slice_folder in (ROOT / "school").iterdir()
        if slice_folder.is_dir() and slice_folder.name not in {"common", "__pycache__"}
        for entry in slice_folder.iterdir()
        if (entry.suffix == ".py" or (entry / "__init__.py").exists())
        and entry.stem not in {*FILES_OF_A_SLICE, *OWN_FILES.get(slice_folder.name, ()), "migrations", "management"}
    ]
    assert unknown == []


def test_doors_do_not_write() -> None:
    """Admin, exposures, jobs, handlers and imports change data through actions only."""
    writes = [
        f"{relative(path)}:{number} {line.strip()}"
        for path in sources("school", "content", "api")
        if path.stem in DOORS or path.parts[-2] in DOORS or path.is_relative_to(ROOT / "api")
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if WRITES.search(line) and "objects" in line
    ]
    assert writes == []


def test_the_actor_is_the_first_argument_of_every_action() -> None:
    wrong = [name for name, command in actions().items() if next(iter(command.function.__annotations__), "") != "actor"]
    assert wrong == []


@pytest.mark.parametrize("name", sorted(actions()))
def test_action_names_its_slice_and_an_existing_permission(name: str) -> None:
    command = actions()[name]
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", name)
    assert command.permission is None or command.permission in known_permissions()


@pytest.mark.parametrize("name", sorted(actions()))
def test_action_states_its_promise(name: str) -> None:
    assert (actions()[name].function.__doc__ or "").strip()


def test_every_job_is_bounded() -> None:
    assert {name for name, task in tasks().items() if not 1 <= task.max_starts <= 10} == set()


def test_own_imports_stand_at_the_top() -> None:
    """An import inside a function hides a cycle; apps.py is the one place where Django needs it."""
    late = [
        f"{relative(path)}:{inner.lineno}"
        for path in sources(*CODE)
        if path.name != "apps.py"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]
    assert late == []


def test_nothing_listens_to_signals() -> None:
    """Effects leave as events; only the rights of roles follow migrate."""
    listening = [
        relative(path)
        for path in sources(*CODE)
        if re.search(
            r"^from django\.(db\.models|core|dispatch|contrib\.auth)[.\w]* import .*(receiver|post_|pre_)",
            path.read_text(),
            re.M,
        )
    ]
    assert listening == ["school/people/apps.py"]
