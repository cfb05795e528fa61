"""Tasks that a student checks alone: what is asked, what is right, and what was answered. Pure; no block is known."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from content.words import plain

GAP = re.compile(r"\{([^{}]*)\}")
OR = "|"


@dataclass(frozen=True, slots=True)
class Gap:
    """A place to fill; each of `accepted` is right."""

    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What is right of the answers: `results` in their order, `correct` when all are."""

    correct: bool
    results: list[bool]


def parts_of(text: str) -> Iterator[str | Gap]:
    """The text and its gaps in order: `She {goes|walks} home.` has one gap with two right answers."""
    for number, part in enumerate(GAP.split(text)):
        if number % 2:
            yield Gap(tuple(answer.strip() for answer in part.split(OR)))
        elif part:
            yield part


def gaps_of(text: str) -> list[Gap]:
    """The gaps alone."""
    return [part for part in parts_of(text) if isinstance(part, Gap)]


def without_gaps(text: str) -> str:
    """What a student sees of the text."""
    return GAP.sub("…", text)


def with_gaps(parts: Iterable[str | Gap]) -> str:
    """The text of which `parts_of` makes these parts."""
    return "".join("{" + OR.join(part.accepted) + "}" if isinstance(part, Gap) else part for part in parts)


def loose_brace(text: str) -> bool:
    """Whether a brace is left that opens or closes no gap."""
    return any(brace in GAP.sub("", text) for brace in "{}")


def shuffled(values: Iterable[str]) -> list[str]:
    """The values in an order that is always the same and says nothing of where they belong: by a hash of each."""
    return sorted(values, key=lambda value: sha256(value.encode()).digest())


def check_gaps(gaps: Sequence[Gap], answers: Sequence[str]) -> Checked:
    """Whether each gap was filled rightly; capitals, apostrophes and spaces do not count."""
    return checked(
        plain(answer) in {plain(accepted) for accepted in gap.accepted}
        for gap, answer in zip(gaps, answers, strict=True)
    )


def check_pairs(right: Sequence[str], answers: Sequence[str]) -> Checked:
    """Whether each answer is the right side of its pair."""
    return checked(plain(answer) == plain(wanted) for wanted, answer in zip(right, answers, strict=True))


def checked(results: Iterable[bool]) -> Checked:
    """The results with their sum."""
    told = list(results)
    return Checked(correct=all(told), results=told)
