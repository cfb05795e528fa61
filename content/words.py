"""Words as people mean them, whatever keyboard they were written with: for comparing answers and for searching."""

import re
import unicodedata

APOSTROPHES = "'`´‘’‛ʹʻʼʽˈ′＇"
TO_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
ONE_I = str.maketrans({"İ": "i", "I": "i", "ı": "i"})  # before casefold, which makes two characters of İ
COMBINING_DOT = "\u0307"


def plain(text: str) -> str:
    """The text for comparing an answer: apostrophes alike, no capitals, I as in any language, single spaces.

    Accents stay: ş is another letter than s.
    """
    composed = unicodedata.normalize("NFC", text).translate(TO_APOSTROPHE).translate(ONE_I)
    return " ".join(composed.casefold().replace(COMBINING_DOT, "").split())


def folded(text: str) -> str:
    """The text for searching: as `plain`, and without apostrophes and accents, so that ozbek finds O‘zbek."""
    bare = unicodedata.normalize("NFKD", plain(text).replace("'", ""))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def lexeme_query(word: str) -> str:
    """One word of a search for PostgreSQL's `to_tsquery`: whatever begins with it, with no operator in it."""
    letters = re.sub(r"[^\w\-.@]+", " ", folded(word)).strip()
    return " & ".join(f"'{part}':*" for part in letters.split())
