"""Finding people by pieces of what they are called, as typed at a desk; by the trigram index `people_search`."""

import re
from functools import reduce
from operator import and_, or_

from django.db.models import CharField, Q, QuerySet, Value
from django.db.models.functions import Upper

from school.common.texts import APOSTROPHES
from school.people.models import User

NAMES = ("username", "first_name", "last_name")
MAY_HAVE_ONE = "aeiougAEIOUG"  # the letters after which Uzbek has an apostrophe, which nobody types
APOSTROPHE = f"[{APOSTROPHES}]?"
ONLY_A_NUMBER = re.compile(r"[\s()+-]*\d[\d\s()+-]*")
SHORTEST_PIECE = 3  # a shorter one has no trigram: it has to be the beginning of a name
WHOLE_NUMBER = 9  # the digits of an Uzbek number without the country's
MOST_WORDS = 6


def people_called(people: QuerySet[User], wanted: str, *, by_phone: bool) -> QuerySet[User]:
    """Those of `people` of whom every word of `wanted` is a piece of a name, username or phone; by last name.

    Case, the order of the words and apostrophes make no difference; words of one or two letters have to be a beginning.
    A number may be written with blanks and signs. Without `by_phone` only a whole number finds anybody: who may not
    read phones cannot guess them digit by digit. Nothing wanted finds nobody.
    """
    words = pieces(wanted)
    if not words:
        return people.none()
    known = {f"{name}_in_capitals": Upper(name, output_field=CharField()) for name in (*NAMES, "phone_number")}
    every_word = reduce(and_, (is_called(word, by_phone=by_phone) for word in words))
    return people.alias(**known).filter(every_word).order_by("last_name", "first_name", "pk")


def pieces(wanted: str) -> list[str]:
    """The words of a search; a number in groups of digits is one."""
    plain = wanted.replace("\0", " ")
    if ONLY_A_NUMBER.fullmatch(plain):
        return [re.sub(r"\D", "", plain)]
    return plain.split()[:MOST_WORDS]


def is_called(word: str, *, by_phone: bool) -> Q:
    """Whether the word is a piece of a name, or of a phone."""
    pattern = Upper(Value(pattern_of(word)), output_field=CharField())
    found = reduce(or_, (Q(**{f"{name}_in_capitals__regex": pattern}) for name in NAMES))
    digits = word.lstrip("+")
    if digits.isdecimal() and len(digits) >= (SHORTEST_PIECE if by_phone else WHOLE_NUMBER):
        found |= Q(phone_number_in_capitals__contains=digits)
    return found


def pattern_of(word: str) -> str:
    """A regular expression for the word wherever it stands, with or without apostrophes."""
    letters = [letter for letter in word if letter not in APOSTROPHES] or [*word]
    written = "".join(re.escape(letter) + (APOSTROPHE if letter in MAY_HAVE_ONE else "") for letter in letters)
    written = written.removesuffix(APOSTROPHE)
    return written if len(letters) >= SHORTEST_PIECE else f"^{written}"
