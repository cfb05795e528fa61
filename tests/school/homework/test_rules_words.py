"""The same word written in two usual ways is one word; different words stay different."""

import pytest

from school.homework.rules import normalise


@pytest.mark.parametrize("language", ["uz", "en", "tr"])
@pytest.mark.parametrize("sign", "'‘’ʻʼ‛`´ʹ′＇")
def test_every_apostrophe_is_the_same(sign: str, language: str) -> None:
    assert normalise(f"O{sign}g{sign}il", language=language) == ["o'g'il"]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("“Don’t!” she said", "en", ["don't", "she", "said"]),
        ("he said 'hello there'", "en", ["he", "said", "hello", "there"]),
        ("tog‘ va bog‘", "uz", ["tog'", "va", "bog'"]),
        ("‘kitob’", "uz", ["kitob"]),
        ("cold-hearted, ill\u2011disposed—young", "en", ["cold", "hearted", "ill", "disposed", "young"]),
        ("ﬁve\u00a0ｌetters", "en", ["5", "letters"]),
        ("co\u00adope\u200brate", "en", ["cooperate"]),
        ("IŞIK ve İzmir'de", "tr", ["ışık", "ve", "izmir'de"]),
        ("I\u0307zmir", "tr", ["izmir"]),
        ("Isıq İlham", "az", ["ısıq", "ilham"]),
        ("IT is İzmir", "en", ["it", "is", "izmir"]),
        ("Ёлка всё ещё", "ru", ["елка", "все", "еще"]),
        ("Ёрдам", "uz", ["ёрдам"]),
        ("STRASSE Straße", "de", ["strasse", "strasse"]),
        ("... ' — !", "en", []),
        ("", "en", []),
        ("Hello", "en-GB", ["hello"]),
    ],
)
def test_words(text: str, language: str, words: list[str]) -> None:
    assert normalise(text, language=language) == words


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("colour favourite neighbours", "color favorite neighbors"),
        ("organise realised analysing", "organize realized analyzing"),
        ("centre theatres litre", "center theaters liter"),
        ("practise licence grey cheque", "practice license gray check"),
        ("Mister Smith and Doctor Jones", "Mr. Smith and Dr. Jones"),
    ],
)
def test_british_and_american_spelling_are_the_same(british: str, american: str) -> None:
    assert normalise(british, language="en") == normalise(american, language="en")


@pytest.mark.parametrize(
    ("one", "other"),
    [("prise", "prize"), ("four", "for"), ("our", "or"), ("fibre", "fire"), ("filled", "filed"), ("rise", "rice")],
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert normalise(one, language="en") != normalise(other, language="en")


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("seven", "en", ["7"]),
        ("twenty-one cats", "en", ["21", "cats"]),
        ("two hundred and five", "en", ["205"]),
        ("one hundred and one and two", "en", ["101", "and", "2"]),
        ("nine thousand nine hundred and ninety nine", "en", ["9999"]),
        ("three million two thousand", "en", ["3002000"]),
        ("5 million 1,998 12 34", "en", ["5000000", "1998", "12", "34"]),
        ("one two three", "en", ["1", "2", "3"]),
        ("ten one zero twenty thirty", "en", ["10", "1", "0", "20", "30"]),
        ("two thousand thousand hundred hundred", "en", ["2000", "1100", "100"]),
        ("black and white and seven", "en", ["black", "and", "white", "and", "7"]),
        ("o‘n bir yuz yigirma besh ming", "uz", ["11", "125000"]),
        ("yirmi bir bin üç yüz beş", "tr", ["21305"]),
        ("12.500 on iki", "tr", ["12500", "12"]),
        ("двести сорок две тысячи сто", "ru", ["242100"]),
        ("десять один", "ru", ["10", "1"]),
        ("seven hundred", "de", ["seven", "hundred"]),
    ],
)
def test_number_words_are_digits(text: str, language: str, words: list[str]) -> None:
    assert normalise(text, language=language) == words
