"""British and American spelling and usual abbreviations of English, brought to one form.

The form is a key for comparing and is never shown, so it need not be a word ("exercise" becomes "exercize" on both
sides); it must only not make two different words equal.
"""

import re

ENDINGS = (
    (re.compile(r"(?<=[a-z]{3})our(?=(s|ed|ing|ite|ites|able|ful|er|ers)?$)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=(e|es|ed|er|ers|ing|ation|ations)$)"), "iz"),
    (re.compile(r"(?<=[a-z]{3})ys(?=(e|es|ed|er|ers|ing)$)"), "yz"),
    (re.compile(r"(?<=[a-z]{2}[bt])re$"), "er"),
    (re.compile(r"(?<=[a-z]{2}[bt])res$"), "ers"),
)
SAME = {
    "cheque": "check",
    "cheques": "checks",
    "defence": "defense",
    "doctor": "dr",
    "gray": "grey",
    "licence": "license",
    "mister": "mr",
    "missus": "mrs",
    "offence": "offense",
    "ok": "okay",
    "practice": "practize",
    "practices": "practizes",
    "programme": "program",
    "programmes": "programs",
    "tyre": "tire",
    "tyres": "tires",
}


def common_spelling(word: str) -> str:
    """The one form of an English word in lower case: "colour" and "color" give the same."""
    if word in SAME:
        return SAME[word]
    for ending, replacement in ENDINGS:
        word = ending.sub(replacement, word)
    return word
