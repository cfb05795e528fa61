"""Texts as words that can be compared: the same word written in two usual ways is one word."""

import re
import unicodedata
from typing import NamedTuple

from school.homework.rules.numbers import read_number
from school.homework.rules.spelling import common_spelling

APOSTROPHE = "'"
# Replaced before NFKC, which would turn some of them into a space and a combining mark.
APOSTROPHES = str.maketrans(dict.fromkeys("\u02bb\u02bc\u2018\u2019\u201b\u0060\u00b4\u02b9\u2032", APOSTROPHE))
DOTLESS_I = {"tr", "az"}
TURKIC_CAPITAL_I = str.maketrans({"I": "ı", "İ": "i"})
DOT_ABOVE = "\u0307"
THOUSANDS = {
    "en": re.compile(r"(?<=\d),(?=\d{3}(?!\d))"),
    "tr": re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))"),
}


class Word(NamedTuple):
    """One word: how it is compared and how it was written."""

    key: str
    shown: str


def normalise(text: str, *, language: str) -> list[str]:
    """The words of a text in the form in which they are compared.

    Case, punctuation, hyphens and the kind of apostrophe make no difference; Turkish and Azerbaijani capitals follow
    their own alphabet; Russian ё is е; number words are digits; British spelling is American. `language` is a code
    such as "en" or "en-GB"; one without rules of its own gets the general ones.
    """
    return [word.key for word in read_words(text, language=language)]


def read_words(text: str, *, language: str) -> list[Word]:
    """The words of a text as compared and as written; several number words are one word ("twenty one" is 21)."""
    code = language.partition("-")[0].lower()
    shown = [word for word in _clean(text, code).split() if word.strip(APOSTROPHE)]
    return _with_numbers([Word(_key(word, code), word) for word in shown], code)


def _clean(text: str, language: str) -> str:
    """The text with only letters, digits, apostrophes and spaces."""
    text = unicodedata.normalize("NFKC", text.translate(APOSTROPHES))
    if language in THOUSANDS:
        text = THOUSANDS[language].sub("", text)
    return "".join(_cleaned(character) for character in text)


def _cleaned(character: str) -> str:
    category = unicodedata.category(character)
    if character == APOSTROPHE or category[0] in "LMN":
        return character
    return "" if category == "Cf" else " "  # Cf: invisible marks, such as the soft hyphen, lie inside words


def _key(word: str, language: str) -> str:
    if language in DOTLESS_I:
        word = word.translate(TURKIC_CAPITAL_I)
    word = _without_quotes(word.casefold().replace(DOT_ABOVE, ""), language)
    if language == "ru":
        word = word.replace("ё", "е")
    return common_spelling(word) if language == "en" else word


def _without_quotes(word: str, language: str) -> str:
    """The word without the apostrophes around it, which quote it; Uzbek o' and g' are letters and may end a word."""
    core = word.strip(APOSTROPHE)
    if language == "uz" and core[-1:] in {"o", "g"} and word.endswith(core + APOSTROPHE):
        return core + APOSTROPHE
    return core


def _with_numbers(words: list[Word], language: str) -> list[Word]:
    keys = [word.key for word in words]
    result: list[Word] = []
    position = 0
    while position < len(words):
        number = read_number(keys, start=position, language=language)
        if number is None:
            result.append(words[position])
            position += 1
        else:
            written = words[position : position + number.length]
            result.append(Word(str(number.value), " ".join(word.shown for word in written)))
            position += number.length
    return result
