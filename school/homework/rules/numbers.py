"""Whole numbers written in words, read as digits, in the languages of the school."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Number(NamedTuple):
    """A number read from `length` words."""

    value: int
    length: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The number words of a language: `small` below 1000, `hundred` multiplying them, `scales` above.

    `teens_apart`: 11 to 19 are words of their own, so nothing follows ten; else they are ten and a unit.
    """

    small: Mapping[str, int]
    scales: Mapping[str, int]
    hundred: str = ""
    joiner: str = ""
    teens_apart: bool = False


def _numbered(words: str, *, first: int = 0, step: int = 1) -> dict[str, int]:
    return {word: first + step * place for place, word in enumerate(words.split())}


VOCABULARIES: Mapping[str, Vocabulary] = {
    "en": Vocabulary(
        small=_numbered("zero one two three four five six seven eight nine ten")
        | _numbered(
            "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            first=11,
        )
        | _numbered("twenty thirty forty fifty sixty seventy eighty ninety", first=20, step=10),
        scales={"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000},
        hundred="hundred",
        joiner="and",
        teens_apart=True,
    ),
    "uz": Vocabulary(
        small=_numbered("nol bir ikki uch to'rt besh olti yetti sakkiz to'qqiz")
        | _numbered("o'n yigirma o'ttiz qirq ellik oltmish yetmish sakson to'qson", first=10, step=10),
        scales={"ming": 1_000, "million": 1_000_000, "milliard": 1_000_000_000},
        hundred="yuz",
    ),
    "tr": Vocabulary(
        small=_numbered("sıfır bir iki üç dört beş altı yedi sekiz dokuz")
        | _numbered("on yirmi otuz kırk elli altmış yetmiş seksen doksan", first=10, step=10),
        scales={"bin": 1_000, "milyon": 1_000_000, "milyar": 1_000_000_000},
        hundred="yüz",
    ),
    "ru": Vocabulary(
        small=_numbered("ноль один два три четыре пять шесть семь восемь девять десять")
        | _numbered(
            "одиннадцать двенадцать тринадцать четырнадцать пятнадцать "
            "шестнадцать семнадцать восемнадцать девятнадцать",
            first=11,
        )
        | _numbered("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", first=20, step=10)
        | _numbered("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот", first=100, step=100)
        | {"одна": 1, "одно": 1, "две": 2},
        scales=dict.fromkeys(("тысяча", "тысячи", "тысяч"), 1_000)
        | dict.fromkeys(("миллион", "миллиона", "миллионов"), 1_000_000)
        | dict.fromkeys(("миллиард", "миллиарда", "миллиардов"), 1_000_000_000),
        teens_apart=True,
    ),
}


def read_number(words: Sequence[str], *, start: int, language: str) -> Number | None:
    """The longest number that starts at `start`, or None; a number in digits counts only before "thousand" and above.

    "one two" are two numbers, "two hundred and five" is one.
    """
    vocabulary = VOCABULARIES.get(language)
    return None if vocabulary is None else _Reader(vocabulary, words, start).read()


class _Reader:
    """Adds up one number: `group` is the part below the next scale, `total` what the scales already hold."""

    def __init__(self, vocabulary: Vocabulary, words: Sequence[str], start: int) -> None:
        self.vocabulary = vocabulary
        self.words = words
        self.start = self.position = start
        self.total = 0
        self.group: int | None = None
        self.last_scale = max(vocabulary.scales.values()) + 1
        self.after_large = False

    def read(self) -> Number | None:
        self._take_digits()
        while self.position < len(self.words) and self._take(self.words[self.position]):
            self.position += 1
            self._skip_joiner()
        if self.position == self.start:
            return None
        return Number(self.total + (self.group or 0), self.position - self.start)

    def _take_digits(self) -> None:
        """A number such as the 5 of "5 million"; alone it stays as it is."""
        word, following = [*self.words[self.start : self.start + 2], "", ""][:2]
        if word.isascii() and word.isdigit() and len(word) < 4 and following in self.vocabulary.scales:
            self.group = int(word)
            self.position += 1

    def _take(self, word: str) -> bool:
        """Whether the word goes on with this number; then it is added."""
        if word in self.vocabulary.scales:
            return self._take_scale(self.vocabulary.scales[word])
        if word and word == self.vocabulary.hundred:
            return self._take_hundred()
        return word in self.vocabulary.small and self._take_small(self.vocabulary.small[word])

    def _take_scale(self, scale: int) -> bool:
        if scale >= self.last_scale or self.group == 0:
            return False
        self.total += (self.group or 1) * scale
        self.group, self.last_scale, self.after_large = None, scale, True
        return True

    def _take_hundred(self) -> bool:
        if self.group is not None and not 1 <= self.group <= 9:
            return False
        self.group, self.after_large = (self.group or 1) * 100, True
        return True

    def _take_small(self, value: int) -> bool:
        if self.group is None and value == 0 and self.total:
            return False
        if self.group is not None and not 0 < value < self._room(self.group):
            return False
        self.group, self.after_large = (self.group or 0) + value, False
        return True

    def _room(self, group: int) -> int:
        """What may still be added to a group must be below this."""
        if group == 0 or group % 10:
            return 0
        if group % 100 == 0:
            return 100
        return 0 if self.vocabulary.teens_apart and group % 100 == 10 else 10

    def _skip_joiner(self) -> None:
        """Steps over the "and" of "two hundred and five"; any other "and" ends the number."""
        word, following = [*self.words[self.position : self.position + 2], "", ""][:2]
        if self.after_large and word and word == self.vocabulary.joiner and self.vocabulary.small.get(following):
            self.position += 1
