"""File names as people give them, made safe to store in a row, to put into a header and to save on any computer."""

import re
import unicodedata

LONGEST = 150
FORBIDDEN = re.compile(r'[<>:"|?*]')
SPACES = re.compile(r"\s+")
HARMFUL = {"Cc", "Cf", "Cs", "Co", "Cn"}  # control, invisible and direction marks, halves, private, unknown


def clean_file_name(name: str, *, default: str = "file") -> str:
    """The last part of `name` without anything invisible, without what a path or a shell would read, at most 150 long.

    `default` takes the place of an empty name; the extension stays.
    """
    normal = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    spaced = SPACES.sub(" ", normal)
    visible = "".join(character for character in spaced if unicodedata.category(character) not in HARMFUL)
    stem, extension = split_extension(FORBIDDEN.sub("_", visible).strip(" ."))
    dotted = f".{extension}" if extension else ""
    return (stem[: LONGEST - len(dotted)].strip(" .") or default) + dotted


def split_extension(name: str) -> tuple[str, str]:
    """`("Lesson 1", "pdf")`; the extension in small letters, empty when there is none."""
    stem, dot, extension = name.rpartition(".")
    if not dot or not re.fullmatch(r"[A-Za-z0-9]{1,10}", extension):
        return name, ""
    return stem, extension.lower()
