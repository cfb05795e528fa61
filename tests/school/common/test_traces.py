"""People are found in others' words by what is theirs, and what is not theirs is left alone."""

import pytest

from school.common.traces import Traces

GULSHAN = Traces(names=("O‘g‘iloy", "Aliyeva"), own=("ogiloy@example.com", "+998901234567"))


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("ALIYEVA O'g'iloy", "••• •••"),
        ("Ogiloy aliyeva, 2 lessons", "••• •••, 2 lessons"),
        ("<OGILOY@example.com>.", "<•••>."),
        ("tel. +998 90 123-45-67", "tel. •••"),
        ("901234567 or 998901234567", "••• or •••"),
    ],
)
def test_what_speaks_of_them_is_covered(text: str, covered: str) -> None:
    assert (GULSHAN.are_in(text), GULSHAN.covered(text)) == (True, covered)


@pytest.mark.parametrize(
    "text",
    [
        "Aliyeva",
        "Aliyevalar O‘g‘iloyxon",
        "x.ogiloy@example.com",
        "ogiloy@example.com.uz",
        "9012345678",
        "4901234567",
        "",
    ],
)
def test_others_are_not_taken_for_them(text: str) -> None:
    assert not GULSHAN.are_in(text)


def test_one_name_alone_is_anybodys() -> None:
    assert not Traces(names=("Ali",), own=()).are_in("Ali")
