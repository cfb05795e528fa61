"""django-import-export's resource, kept for fields, widgets, cleaning, comparing and errors; writing is our actions'.

A slice subclasses BulkResource, says which object a row means and hands new and changed objects to its bulk action.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from import_export.fields import Field
from import_export.resources import ModelResource
from import_export.results import RowResult
from import_export.widgets import Widget
from tablib import Dataset

from school.common.actor import Actor, Door
from school.common.errors import DomainError, Text
from school.imports.rules import Row, safe_cell

SAMPLE_SIZE = 100
EXTRA = "extra"


class RuleWidget(Widget):
    """Cleans a cell by one of a slice's own field rules (a function that raises ValueError)."""

    def __init__(self, rule: Callable[[str], Any]) -> None:
        super().__init__()
        self.rule = rule

    def clean(self, value: Any, row: Any = None, **_options: Any) -> Any:
        """The value as it is stored."""
        return self.rule(str(value))

    def render(self, value: Any, obj: Any = None, *, force_native_type: bool = False, **_options: Any) -> Any:
        """Numbers and dates as such for a workbook, as text for other files; nothing for an unknown value."""
        if value is None:
            return ""
        return value if force_native_type and type(value) in (int, Decimal, date) else str(value)


class ExtraField(Field):
    """The columns that the product does not know, cleaned by `rule` and laid over those that the object has."""

    def __init__(self, rule: Callable[[Mapping[str, str]], Mapping[str, str]]) -> None:
        super().__init__(attribute=EXTRA, column_name=EXTRA)
        self.rule = rule

    def save(self, instance: Any, row: Mapping[str, Any], *_rest: Any, **_options: Any) -> None:
        """Merge; nothing that is not in the row is lost."""
        instance.extra = {**instance.extra, **self.rule(row[self.column_name])}


class NoDiff:
    """The library's page-ready difference of every row is not needed: ours is made for the first changes only."""

    def __init__(self, *_row: Any) -> None: ...

    def compare_with(self, *_row: Any) -> None: ...


class BulkResource(ModelResource):
    """Rows in, bulk actions out. Without an actor it can only export."""

    titles: ClassVar[Mapping[str, Any]] = {}

    def __init__(
        self,
        *,
        actor: Actor | None = None,
        rows: Sequence[Row] = (),
        progress: Callable[[int], None] = lambda _count: None,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.actor = actor or Actor.anonymous(via=Door.IMPORT)
        self.rows, self.progress = rows, progress
        self.sample: list[dict[str, Any]] = []
        self.compared: tuple[Any, Any] = (None, None)

    class Meta:
        use_bulk = True
        batch_size = 1000
        skip_unchanged = True
        report_skipped = False
        skip_html_diff = True
        import_id_fields = ["id"]

    @classmethod
    def get_diff_class(cls) -> type[NoDiff]:
        return NoDiff

    def find(self, place: int) -> Any:
        """The object that row number `place` (from 0) means; None when it is new."""
        raise NotImplementedError

    def write(self, instances: list[Any]) -> None:
        """Hand new or changed objects to the slice's action."""
        raise NotImplementedError

    def problems(self, instance: Any, original: Any, place: int) -> Mapping[str, str]:
        """What a whole row has wrong, by field or under `__all__`; refusals of the action may be raised."""
        raise NotImplementedError

    def dataset(self) -> Dataset:
        """The rows as the library wants them."""
        names = [*{name: None for row in self.rows for name in row.cells}, EXTRA]
        made = Dataset(headers=names)
        for row in self.rows:
            made.append([row.cells.get(name, "") for name in names[:-1]] + [row.extra])
        return made

    def before_import_row(self, row: dict[str, Any], **options: Any) -> None:
        self.place = options["row_number"] - 1
        self.progress(len(self.rows[self.place].numbers))

    def get_instance(self, instance_loader: Any, row: Mapping[str, Any]) -> Any:
        return self.find(self.place)

    def import_field(self, field: Any, instance: Any, row: Mapping[str, Any], *rest: Any, **options: Any) -> None:
        """An empty cell leaves what is there."""
        if row.get(field.column_name):
            super().import_field(field, instance, row, *rest, **options)

    def skip_row(self, instance: Any, original: Any, row: Any, import_validation_errors: Any = None) -> bool:
        self.compared = (original, instance)
        return bool(super().skip_row(instance, original, row, import_validation_errors))

    def validate_instance(self, instance: Any, import_validation_errors: Any = None, *_rest: Any) -> None:
        """The library's errors of single fields, and what the row as a whole has wrong."""
        original = self.compared[0]
        errors = {name: messages_of(found) for name, found in (import_validation_errors or {}).items()}
        try:
            problems = self.problems(instance, original, self.place)
        except DomainError as refusal:
            problems = {NON_FIELD_ERRORS: str(refusal)}
        for name, problem in problems.items():
            errors.setdefault(name, [problem])
        if errors:
            instance.__dict__.update(original.__dict__)  # a later row may mean the same object
            raise ValidationError(errors)

    def after_import_row(self, row: Any, row_result: Any, **_options: Any) -> None:
        if row_result.import_type == RowResult.IMPORT_TYPE_UPDATE and len(self.sample) < SAMPLE_SIZE:
            self.sample.append(self.difference(*self.compared))

    def difference(self, original: Any, instance: Any) -> dict[str, Any]:
        """One changed object for people: `{row, name, changes: [[field, old, new]]}`."""
        changes = []
        for name, field in self.fields.items():
            old, new = field.get_value(original), field.get_value(instance)
            if name == EXTRA:
                changes += [[key, old.get(key, ""), new[key]] for key in new if old.get(key, "") != new[key]]
            elif old != new:
                changes.append([str(self.title_of(name)), shown(old), shown(new)])
        return {"row": self.rows[self.place].numbers[0], "name": str(instance), "changes": changes}

    def title_of(self, name: str) -> Text:
        """What people call the field."""
        found: Text = self.titles.get(name, name)
        return found

    def bulk_create(self, using_transactions: bool, dry_run: bool, *_rest: Any, **_options: Any) -> None:  # noqa: FBT001
        self.flush(self.create_instances, dry_run=dry_run)

    def bulk_update(self, using_transactions: bool, dry_run: bool, *_rest: Any, **_options: Any) -> None:  # noqa: FBT001
        self.flush(self.update_instances, dry_run=dry_run)

    def flush(self, instances: list[Any], *, dry_run: bool) -> None:
        """Write and forget a batch; a dry run only forgets."""
        if instances and not dry_run:
            self.write(list(instances))
        instances.clear()

    def export_field(self, field: Any, instance: Any, **options: Any) -> Any:
        """A cell that no spreadsheet runs; an unknown value is empty."""
        value = super().export_field(field, instance, **options)
        return safe_cell(value) if isinstance(value, str) else "" if value is None else value


def messages_of(errors: Sequence[ValidationError]) -> list[str]:
    """The texts of a field's errors."""
    return [str(text) for error in errors for text in error.messages]


def shown(value: Any) -> str:
    """A value for the page."""
    return "" if value is None else str(value)
