"""What a person is called, to find them in words of others that were kept, and to cover it there."""

import re
from dataclasses import dataclass

from school.common.texts import APOSTROPHES

GONE = "•••"
APOSTROPHE = f"[{APOSTROPHES}]"
PHONE = re.compile(r"\+\d{7,15}")
BETWEEN = r"[\s().-]*"  # what people put between the digits of a phone number
AT_HOME = 9  # digits of a number as it is written without its country


@dataclass(frozen=True, slots=True)
class Traces:
    """`names` may be another's too, each by itself; `own` are this person's alone: email, phone in E.164.

    Case, kinds of apostrophes and blanks in phone numbers make no difference.
    """

    names: tuple[str, ...]
    own: tuple[str, ...]

    def are_in(self, text: str) -> bool:
        """Whether it speaks of the person: by what is their own, or by all of several names."""
        if any(pattern(each).search(text) for each in self.own):
            return True
        return len(self.names) > 1 and all(pattern(each).search(text) for each in self.names)

    def covered(self, text: str) -> str:
        """The text with everything covered that the person is called."""
        for each in (*self.own, *self.names):
            text = pattern(each).sub(GONE, text)
        return text


def pattern(word: str) -> re.Pattern[str]:
    """Finds one name, email or phone number where it stands by itself."""
    if PHONE.fullmatch(word):
        country, number = BETWEEN.join(word[1:-AT_HOME]), BETWEEN.join(word[1:][-AT_HOME:])
        return re.compile(rf"(?<!\d)(?:\+?{country}{BETWEEN})?{number}(?!\d)")
    if "@" in word:
        return re.compile(rf"(?<![\w.+-]){re.escape(word)}(?![\w-]|\.\w)", re.IGNORECASE)
    spelt = f"{APOSTROPHE}?".join(re.escape(part) for part in re.split(APOSTROPHE, word))
    return re.compile(rf"(?<!\w){spelt}(?!\w)", re.IGNORECASE)
