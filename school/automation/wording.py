"""Texts with places in braces, as `{amount}`, that are filled with what happened. Pure: no database, no clock."""

from collections.abc import Collection, Mapping
from string import Formatter

from django.utils.translation import gettext_lazy as _

from school.common.errors import Text


def wrong_in(text: str, known: Collection[str]) -> Text | None:
    """What is wrong with the places of `text`; None when each is a name out of `known` alone."""
    try:
        names = names_in(text)
    except ValueError:
        return _("A brace is open or closed alone. Write places as {name}, and a brace itself twice: {{ or }}.")
    if strangers := [name for name in names if name not in known]:
        told = {"names": ", ".join(f"{{{name}}}" for name in strangers), "known": known_places(known)}
        return _("This event has nothing for %(names)s. There is: %(known)s.") % told
    return None


def known_places(known: Collection[str]) -> str:
    """The places that a text may have, as one writes them."""
    return ", ".join(f"{{{name}}}" for name in known)


def names_in(text: str) -> list[str]:
    """What stands in the braces, with whatever Python would do with it besides; ValueError for braces alone."""
    return [
        f"{name}{'!' + conversion if conversion else ''}{':' + spec if spec else ''}"
        for _literal, name, spec, conversion in Formatter().parse(text)
        if name is not None
    ]


def filled(text: str, values: Mapping[str, str]) -> str:
    """The checked text with its places filled; what has no value stays empty."""
    return "".join(
        literal + (values.get(name, "") if name is not None else "")
        for literal, name, _spec, _conversion in Formatter().parse(text)
    )
