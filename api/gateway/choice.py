"""Which values an answer shows: all, those of `fields=`, and the objects of `expand=` in place of their ids."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from api.gateway.complaints import Complaints
from api.gateway.readers import Reader
from school.common.exposure import Allowed

DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """The names of a row's values in their order, and for the embedded objects among them what is shown of those."""

    names: tuple[str, ...]
    embedded: tuple[tuple[str, "Choice"], ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """`fields=` and `expand=` as written: dotted names. `fields` None: everything."""

    fields: tuple[str, ...] | None
    expand: tuple[str, ...]

    def inside(self, name: str) -> "Wish":
        """What is wished of the object `name`, which is embedded."""
        fields = None if self.fields is None or name in self.fields else below(name, self.fields)
        return Wish(fields or None, below(name, self.expand))

    def heads(self) -> list[str]:
        """The wished values of the row itself, in the order of their first mention."""
        return list(dict.fromkeys(name.partition(".")[0] for name in (*(self.fields or ()), *self.expand)))


def names_in(text: str | None) -> tuple[str, ...] | None:
    """The names of a list with commas."""
    return None if text is None else tuple(name.strip() for name in text.split(","))


def below(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """What stands behind `name.` in dotted names."""
    return tuple(each.removeprefix(f"{name}.") for each in names if each.startswith(f"{name}."))


def choose(
    reader: Reader, who: Allowed, wish: Wish, complaints: Complaints, *, only: Sequence[str] = (), prefix: str = ""
) -> Choice:
    """The choice that `wish` makes for this person; `only` narrows what there is to choose from, in that order.

    Complains about every name that is not there for them, and about embedding deeper than two. `prefix` is where an
    embedded object stands, with a dot at its end.
    """
    readable = reader.readable(who)
    offered = [name for name in (only or readable) if name in readable]
    embedded = expanded(reader, offered, wish, complaints, prefix=prefix)
    for name in wish.fields or ():
        head = name.partition(".")[0]
        if head not in offered or (name != head and head not in embedded):
            complaints.unavailable("fields", prefix + name)
    names = tuple(offered if wish.fields is None else (name for name in wish.heads() if name in offered))
    inner = (
        (name, choose(embedded[name], who, wish.inside(name), complaints, prefix=f"{prefix}{name}."))
        for name in names
        if name in embedded
    )
    return Choice(names, tuple(inner))


def expanded(
    reader: Reader, offered: Sequence[str], wish: Wish, complaints: Complaints, *, prefix: str
) -> dict[str, Reader]:
    """The collections behind the references to embed, by the reference's name."""
    found: dict[str, Reader] = {}
    for path in wish.expand:
        head = path.partition(".")[0]
        target = reader.behind(head) if head in offered else None
        if target is None:
            complaints.unavailable("expand", prefix + path)
        elif f"{prefix}{path}".count(".") >= DEEPEST:
            complaints.add("expand", _("%(name)s is too deep: at most two levels.") % {"name": prefix + path})
        else:
            found[head] = target
    return found
