"""What is wrong with a request's query string, collected so that one answer names all of it."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from school.common.errors import Invalid


@dataclass(slots=True)
class Complaints:
    """Texts by the parameter that they are about."""

    fields: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, text: str) -> None:
        self.fields.setdefault(name, []).append(text)

    def unavailable(self, parameter: str, name: str) -> None:
        """Say that `name` does not exist for the caller: the same for what is hidden and for what is not there."""
        self.add(parameter, _("The field %(name)s is not available.") % {"name": name})

    def unknown(self, name: str) -> None:
        """Say that there is no parameter of this name for the caller."""
        self.unavailable(name, name)

    def include(self, error: Invalid) -> None:
        """Add what a refusal says."""
        for name, texts in error.fields.items():
            self.fields.setdefault(name, []).extend(texts)

    def raise_any(self) -> None:
        """Raise Invalid naming everything that was wrong."""
        if self.fields:
            message = " ".join(f"{name}: {' '.join(texts)}" for name, texts in self.fields.items())
            raise Invalid(message, fields=self.fields)
