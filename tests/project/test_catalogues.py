"""The catalogues: what the code and the templates say is there in Uzbek and in Russian, and nothing else.

When this fails: `make messages`, translate what is empty or fuzzy, `make messages` again.
"""

import ast
import gettext
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[2]
CODE = ("project", "api", "content", "school")
LOCALE = ROOT / "project" / "locale"
ONLY_UZBEK = ("wagtail_texts.py", "django_texts.py")  # both ship their own Russian
NAMES = ("uz/LC_MESSAGES/django", "uz/LC_MESSAGES/djangojs", "ru/LC_MESSAGES/django", "ru/LC_MESSAGES/djangojs")
ONE, MANY, IN_CONTEXT = ("_", "gettext", "gettext_lazy", "gettext_noop"), ("ngettext", "ngettext_lazy"), "pgettext"
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd%]|\{\w*\}|<[^>]+>")
IN_TEMPLATE = re.compile(r"""\b(?:_|n?p?gettext)\((?:\s*u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?)+""")
KEYWORDS = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr)(?:\[\d+\])? ")

type Key = tuple[str, str]  # context, msgid


@dataclass(slots=True)
class Entry:
    """One text of a catalogue, as its .po says it."""

    msgctxt: str = ""
    msgid: str = ""
    plural: str = ""
    said: list[str] = field(default_factory=list)
    is_fuzzy: bool = False


def texts_of(call: ast.Call) -> Key | None:
    """The context and the msgid that a call asks for; None when it asks for no translation."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    given = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if name.startswith(IN_CONTEXT) and len(given) == 2:
        return given[0], given[1]
    return ("", given[0]) if name in (*ONE, *MANY) and given else None


def asked_in_code(path: Path) -> Iterator[Key]:
    """What a module asks for."""
    calls = (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    yield from (key for call in calls if (key := texts_of(call)))


def asked_in_template(path: Path) -> Iterator[Key]:
    """What a template asks for; Django itself turns it into calls of gettext, between signs that mean nothing."""
    for found in IN_TEMPLATE.findall(templatize(path.read_text())):
        call = ast.parse(f"{found.rstrip(',')})", mode="eval").body
        if isinstance(call, ast.Call) and (key := texts_of(call)):
            yield key


def asked(*, uzbek: bool) -> set[Key]:
    """All that is asked for."""
    files = [path for folder in CODE for path in (ROOT / folder).rglob("*") if path.suffix in {".py", ".html", ".txt"}]
    wanted: set[Key] = set()
    for path in files:
        if path.suffix == ".py" and (uzbek or path.name not in ONLY_UZBEK):
            wanted.update(asked_in_code(path))
        elif path.suffix != ".py" and "templates" in path.parts:
            wanted.update(asked_in_template(path))
    return wanted


def entry_of(block: str) -> Entry:
    """One block of a .po file."""
    entry, key = Entry(), ""
    for line in block.splitlines():
        entry.is_fuzzy = entry.is_fuzzy or (line.startswith("#,") and "fuzzy" in line)
        if found := KEYWORDS.match(line):
            key, line = found[1], line[found.end() :]
            entry.said += [""] if key == "msgstr" else []
        if not line.startswith('"'):
            continue
        text = ast.literal_eval(line)
        match key:
            case "msgctxt":
                entry.msgctxt += text
            case "msgid":
                entry.msgid += text
            case "msgid_plural":
                entry.plural += text
            case "msgstr":
                entry.said[-1] += text
    return entry


def entries(po: Path) -> list[Entry]:
    """What a .po file says, without its header."""
    blocks = po.read_text().split("\n\n")[1:]
    return [entry_of(block) for block in blocks if block.strip()]


def placeholders(texts: Iterable[str]) -> list[list[str]]:
    """What is filled in and the markup of each text, in no order."""
    return [sorted(PLACEHOLDER.findall(text)) for text in texts]


@pytest.mark.parametrize("language", ["uz", "ru"])
def test_the_catalogue_has_what_is_asked_for_and_nothing_else(language: str) -> None:
    """A text that was added or reworded is not forgotten, one that has gone does not stay."""
    wanted = asked(uzbek=language == "uz")
    known = {(entry.msgctxt, entry.msgid) for entry in entries(LOCALE / language / "LC_MESSAGES" / "django.po")}
    assert (sorted(wanted - known), sorted(known - wanted)) == ([], [])
    assert len(wanted) > 1000


@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_translated(name: str) -> None:
    """Nothing is empty or guessed, and what is filled in is filled in in every language."""
    for entry in entries(LOCALE / f"{name}.po"):
        assert not entry.is_fuzzy, entry.msgid
        assert entry.said, entry.msgid
        assert all(entry.said), entry.msgid
        wanted = placeholders([entry.plural or entry.msgid]) * len(entry.said)
        assert placeholders(entry.said) == wanted, entry.msgid


@pytest.mark.parametrize("name", NAMES)
def test_what_is_compiled_says_the_same(name: str) -> None:
    """The .mo files are what Django reads; they are made from the .po files as these are."""
    with (LOCALE / f"{name}.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for entry in entries(LOCALE / f"{name}.po"):
        if entry.plural:
            assert compiled.ngettext(entry.msgid, entry.plural, 1) == entry.said[0]
        elif entry.msgctxt:
            assert compiled.pgettext(entry.msgctxt, entry.msgid) == entry.said[0]
        else:
            assert compiled.gettext(entry.msgid) == entry.said[0]


def test_no_module_asks_under_a_name_that_the_tools_do_not_know() -> None:
    """What is called otherwise than gettext's own names, or `_`, never comes into a catalogue."""
    imports = (
        (path, node)
        for folder in CODE
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
    )
    assert [str(path) for path, node in imports if {each.asname for each in node.names} - {None, "_"}] == []
