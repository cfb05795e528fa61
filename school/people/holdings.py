"""What the school holds about one person, in all tables of ours: found by the tables' references, not by a list.

A reference to people says by its name whether the row is about the person (`student`, `recipient` …) or somebody's act
on something else (`graded_by` …). Rows about a person lead to the rows that belong to them: a payment to its history,
an attempt to its answers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import FileField, ForeignKey, Model, QuerySet

from school.people.models import User

OURS = ("school.", "content")
ABOUT = frozenset(("user", "student", "person", "recipient", "sender", "receiver", "actor", "viewer"))
LEFT_OUT: Mapping[str, str] = {
    "people.PersonalExport": "Copies like this one.",
    "people.StaffMembership": "Told with the account, by the groups' names.",
    "audit.AuditChange": "What was changed stands in the changed rows; others' rows are theirs.",
    "notifications.TelegramInvitation": "The secret of a one-time link.",
}
SECRET = frozenset(
    (
        *("password", "refresh_id", "secret", "token", "key", "form_key", "file", "audio", "bad_rows_file"),
        *("expected_answer", "differences", "correct_answer", "right_answers", "correct", "answer_key", "snapshot"),
    )
)
"""Columns whose values are left out: secrets, what a student is not told, names in storage (the files come along)."""
DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Holding:
    """A table with rows about people, and the path of references from such a row to its person."""

    model: type[Model]
    path: str

    @property
    def name(self) -> str:
        """`payments.payment` → what the file in the copy is called."""
        return self.model._meta.label_lower

    @property
    def columns(self) -> list[str]:
        """What is copied of a row."""
        return [field.attname for field in self.model._meta.concrete_fields if field.name not in SECRET]

    @property
    def file_fields(self) -> list[str]:
        """Which columns name files."""
        return [field.attname for field in self.model._meta.concrete_fields if isinstance(field, FileField)]

    def rows(self, person: User) -> QuerySet[Any]:
        """The rows about this person, oldest first."""
        return self.model._base_manager.filter(**{self.path: person.pk}).order_by("pk")


def holdings() -> list[Holding]:
    """Every table with rows about people, the account itself first."""
    found = [Holding(User, "pk")]
    roots = [Holding(model, name) for model, name in references_to_people() if name in ABOUT]
    for root in roots:
        found += [root, *belonging(root, depth=1)]
    return list({(each.model, each.path): each for each in found}.values())


def references_to_people() -> Iterator[tuple[type[Model], str]]:
    """Every reference to a person in our tables, by its name."""
    for model in our_models():
        for field in model._meta.concrete_fields:
            if isinstance(field, ForeignKey) and field.remote_field.model is User and field.model is model:
                yield model, field.name


def our_models() -> list[type[Model]]:
    """The tables of the slices, but for those that are left out."""
    ours = [config for config in apps.get_app_configs() if config.name.startswith(OURS)]
    return [model for config in ours for model in config.get_models() if model._meta.label not in LEFT_OUT]


def belonging(root: Holding, *, depth: int) -> Iterator[Holding]:
    """The rows that belong to rows of `root`, but for those that name a person of their own."""
    people_of = {model for model, name in references_to_people() if name in ABOUT}
    for model in our_models():
        for field in model._meta.concrete_fields:
            if isinstance(field, ForeignKey) and field.remote_field.model is root.model and model not in people_of:
                inner = Holding(model, f"{field.name}__{root.path}")
                yield inner
                yield from belonging(inner, depth=depth + 1) if depth < DEEPEST else ()
