"""Text that stands out or stands in columns."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock, TypedTableBlockValidationError

from content.blocks.base import LessonBlock
from content.choices import CalloutKind

RICH_TEXT_FEATURES = [
    "h2", "h3", "bold", "italic", "ol", "ul", "hr", "blockquote", "superscript", "subscript", "link", "document-link",
]  # fmt: skip
SMALL_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "superscript", "subscript", "link", "document-link"]


class CalloutBlock(LessonBlock):
    """A passage that stands out."""

    kind = blocks.ChoiceBlock(label=_("Kind"), choices=CalloutKind.choices, default=CalloutKind.INFO)
    title = blocks.CharBlock(label=_("Title"), max_length=200, required=False)
    text = blocks.RichTextBlock(label=_("Text"), features=SMALL_TEXT_FEATURES)

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        group = _("Text")
        template = "content/blocks/callout.html"


class HeadedTableBlock(TypedTableBlock):
    """Columns that each have a heading, and at least one row."""

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        errors = list(missing(cleaned))
        if errors:
            raise TypedTableBlockValidationError(non_block_errors=[ValidationError(error) for error in errors])
        return cleaned


def missing(table: Any) -> list[str]:
    """What a table lacks for those who hear it read out."""
    if not table.columns or not table.row_data:
        return [gettext("The table is empty: add a column and a row.")]
    return [
        gettext("Column %(number)s has no heading: a screen reader says it before each cell. Write one.")
        % {"number": number}
        for number, column in enumerate(table.columns, 1)
        if not (column["heading"] or "").strip()
    ]


class TableBlock(LessonBlock):
    """A table with a heading over each column, and before each row if that is wanted."""

    table = HeadedTableBlock(
        [("text", blocks.RichTextBlock(label=_("Text"), features=SMALL_TEXT_FEATURES, required=False))],
        label=_("Table"),
    )
    row_headers = blocks.BooleanBlock(
        label=_("The first column names the rows"),
        required=False,
        help_text=_("A screen reader says it before each cell of the row."),
    )

    class Meta:
        icon = "table"
        label = _("Table")
        label_format = "{table}"
        group = _("Text")
        template = "content/blocks/table.html"
