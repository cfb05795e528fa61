"""Usernames for people who bring none."""

import secrets
from collections.abc import Sequence

from school.people.queries import taken_usernames

TRIES = 5


def free_usernames(bases: Sequence[str], *, reserved: frozenset[str] = frozenset()) -> list[str]:
    """One free username for each base, in order: the base itself, then base2, base3 …; a few queries however many.

    `reserved` names (in capitals) are given to nobody.
    """
    names: list[str] = [""] * len(bases)
    used, open_places = set(reserved), list(range(len(bases)))
    for attempt in range(1, TRIES + 1):
        wanted = [candidate(bases[place], attempt) for place in open_places]
        taken = used | taken_usernames(wanted)
        still_open = []
        for place, name in zip(open_places, wanted, strict=True):
            if name.upper() in taken:
                still_open.append(place)
                continue
            names[place] = name
            taken.add(name.upper())
            used.add(name.upper())
        open_places = still_open
        if not open_places:
            break
    for place in open_places:
        names[place] = f"{bases[place]}-{secrets.token_hex(5)}"
    return names


def candidate(base: str, attempt: int) -> str:
    """The base, then the base with a number."""
    return base if attempt == 1 else f"{base}{attempt}"
