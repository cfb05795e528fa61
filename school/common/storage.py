"""Files in storage beside their rows: stored first, dropped after the commit, and what a kill left behind swept up."""

import logging
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError
from django.apps import apps
from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db import InterfaceError, OperationalError, transaction
from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.errors import Unavailable

logger = logging.getLogger(__name__)

FAULTS = (OSError, BotoCoreError, ClientError)
SURELY_ABANDONED = timedelta(days=1)  # no request lasts so long: what is older and has no row never gets one

_folders: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)


@contextmanager
def stored(name: str, file: "File[Any]") -> Iterator[str]:
    """Put `file` into storage for the block that writes its row; the block gets the name that it has there.

    Unavailable when storage does not take it, and then the block is not entered. The file goes away again when the
    block fails, but for a broken connection: the row may have been committed, so the sweep decides.
    """
    try:
        kept = default_storage.save(name, file)
    except FAULTS as error:
        logger.error("Storage does not take %s: %s", name, type(error).__name__)
        raise Unavailable(_("The file cannot be stored at the moment. Send it again later.")) from error
    try:
        yield kept
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        drop(kept)
        raise


def drop_after_commit(name: str) -> None:
    """Remove a file once the deletion of its row is sure."""
    transaction.on_commit(lambda: drop(name))


def drop(name: str) -> None:
    """Remove a file now; when storage is away, the sweep does it later."""
    try:
        default_storage.delete(name)
    except FAULTS as error:
        logger.warning("Storage does not remove %s: %s", name, type(error).__name__)


def keep_in(folder: str, model: str, field: str) -> None:
    """Declare that all files below `folder` belong to rows of `model` (`app.Model`), by their `field`."""
    _folders[folder].append((model, field))


@dataclass(frozen=True, slots=True)
class Sweep:
    """What was found: files without a row, now removed, and rows whose file is gone; by name in storage."""

    removed: tuple[str, ...]
    missing: tuple[str, ...]


def sweep() -> Sweep:
    """Compare every declared folder with its rows, both ways. Safe to repeat, and beside uploads that are under way."""
    removed: list[str] = []
    missing: list[str] = []
    for folder, owners in sorted(_folders.items()):
        there = set(names_below(folder))  # before the rows: what is stored meanwhile is not taken for abandoned
        wanted = set(names_in_rows(owners))
        removed += [name for name in sorted(there - wanted) if abandoned(name)]
        missing += [name for name in sorted(wanted - there) if not default_storage.exists(name)]
    for name in removed:
        default_storage.delete(name)
    clear_interrupted()
    return Sweep(tuple(removed), tuple(missing))


def clear_interrupted() -> None:
    """Remove what arrived of uploads whose process was killed."""
    oldest = (clock.now() - SURELY_ABANDONED).timestamp()
    for left in Path(settings.FILE_UPLOAD_TEMP_DIR).glob("*.upload*"):
        if left.stat().st_mtime < oldest:
            left.unlink(missing_ok=True)


def names_below(folder: str) -> Iterator[str]:
    """Every file below `folder`; none when it does not exist yet."""
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    yield from (f"{folder}/{name}" for name in files)
    for inner in folders:
        yield from names_below(f"{folder}/{inner}")


def names_in_rows(owners: list[tuple[str, str]]) -> Iterator[str]:
    """Every file that a row has."""
    for model, field in owners:
        rows = apps.get_model(model)._base_manager.exclude(**{field: ""})
        yield from rows.values_list(field, flat=True).iterator()


def abandoned(name: str) -> bool:
    """Whether the file is so old that nobody is writing its row any more."""
    return default_storage.get_modified_time(name) < clock.now() - SURELY_ABANDONED
