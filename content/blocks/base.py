"""What all our blocks have in common."""

from pathlib import PurePosixPath
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError


class LessonBlock(blocks.StructBlock):
    """A block of a lesson. What is in `unsearched` finds no lesson: right answers would be told by it."""

    unsearched: ClassVar[frozenset[str]] = frozenset()

    def get_searchable_content(self, value: Any) -> list[str]:
        shown = [(name, block) for name, block in self.child_blocks.items() if name not in self.unsearched]
        return [text for name, block in shown for text in block.get_searchable_content(value.get(name))]


class TitledBlock(LessonBlock):
    """A block about the language, which may have a title."""

    title = blocks.CharBlock(label=_("Title"), max_length=200, required=False)

    class Meta:
        group = _("Language")


class TaskBlock(LessonBlock):
    """A task that a student checks alone; what is to be done may be said."""

    instruction = blocks.CharBlock(label=_("Task"), max_length=300, required=False)

    class Meta:
        group = _("Practice")


def refused(**messages: Any) -> None:
    """Raise the validation error of a block, by its field."""
    raise StructBlockValidationError(
        block_errors={name: ValidationError(message, code="invalid") for name, message in messages.items()}
    )


def refused_lines(name: str, errors: dict[int, dict[str, Any]]) -> None:
    """Raise the validation error of a block's list called `name`: by line, and by field in it; nothing for none."""
    if not errors:
        return
    lines = {
        number: StructBlockValidationError(
            block_errors={field: ValidationError(message, code="invalid") for field, message in messages.items()}
        )
        for number, messages in errors.items()
    }
    raise StructBlockValidationError(block_errors={name: ListBlockValidationError(block_errors=lines)})


def other_kind(document: Any, extensions: frozenset[str], message: str) -> str | None:
    """`message` with the endings when the document's name has another one; None when it is right, or not there."""
    if document is None or PurePosixPath(document.filename).suffix.lower()[1:] in extensions:
        return None
    return message % {"types": ", ".join(sorted(extensions))}


def repeated(values: list[str]) -> dict[int, str]:
    """Why a line's value is refused, by line: it stands in an earlier one already."""
    first = {value: values.index(value) for value in values}
    return {
        number: gettext("The same stands in line %(line)s already: change one, or take this line away.")
        % {"line": first[value] + 1}
        for number, value in enumerate(values)
        if first[value] != number
    }
