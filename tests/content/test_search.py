"""Courses and lessons are found by their words, in three languages and on any keyboard."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from content.actions import create_course, rebuild_search
from content.models import CoursePage, LessonPage
from content.queries import courses_visible_to, units_visible_to
from content.search import matching
from content.words import folded, lexeme_query, plain
from school.common.actor import Actor, Door
from school.people.models import User
from tests.api.callers import Callers, api
from tests.content.blocks import every_block
from tests.content.conftest import lesson_page
from tests.world import SYSTEM, World

__all__ = ["api"]

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning"),
]


def text(html: str) -> list[dict[str, Any]]:
    return [{"type": "rich_text", "value": f"<p>{html}</p>"}]


def titles(words: str) -> list[str]:
    """The lessons that are found."""
    return [lesson.title for lesson in matching(LessonPage.objects.order_by("path"), words)]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("O‘zbekiston va gʻarb", "o'zbek"),
        ("O‘zbekiston va gʻarb", "oʻzbekiston g`arb"),
        ("O'zbekiston", "O’ZBEKISTON"),
        ("O‘zbekiston", "ozbekiston"),
        ("Işık ve İstanbul", "isik istanbul"),
        ("Işık ve İstanbul", "IŞIK ISTANBUL"),
        ("diyarbakır", "DİYARBAKIR"),
        ("Ещё одна ёлка", "еще елк"),
        ("медсестра в больнице", "МЕДСЕСТР БОЛЬНИЦ"),
    ],
)
def test_words_are_found_however_they_are_written(course: CoursePage, written: str, asked: str) -> None:
    lesson_page(course, "Found", body=text(written))
    lesson_page(course, "Other", body=text("something else"))
    assert titles(asked) == ["Found"]


def test_all_words_must_be_there_and_operators_are_none(course: CoursePage) -> None:
    lesson_page(course, "First", body=text("blood pressure"))
    lesson_page(course, "Second", body=text("blood sugar"))
    assert titles("blood") == ["First", "Second"]
    assert titles("blood press") == ["First"]
    assert titles("pressure first") == ["First"]
    for wild in ("blood & !sugar", "blood:* | x", "'; --", "<->", "\\", "((("):
        assert titles(wild) in ([], ["First", "Second"])
    assert titles("  ") == ["First", "Second"]


def test_texts_of_every_block_are_searched_but_no_right_answer(course: CoursePage) -> None:
    lesson_page(course, "All", body=every_block())
    shown = (
        "selam",
        "wall",
        "merhaba",
        "waves",
        "remember",
        "present",
        "boraman",
        "oqituvchi",
        "salom",
        "daftar",
        "fill",
    )
    assert [word for word in shown if titles(word) != ["All"]] == []
    assert titles("goes") == titles("walks") == []
    secret = [{"type": "exercise", "value": {"kind": "spoken", "prompt": "Speak", "expected_answer": "sesame"}}]
    lesson_page(course, "Task", body=secret)
    assert titles("speak") == ["Task"]
    assert titles("sesame") == []


def test_only_what_is_visible_is_found(course: CoursePage, teacher: User) -> None:
    lesson_page(course, "Open", body=text("ward"), is_free_preview=True)
    lesson_page(course, "Paid", body=text("ward"))
    lesson_page(course, "Draft", body=text("ward"), live=False)
    nobody, owner = Actor.anonymous(via=Door.API), Actor.person(teacher, via=Door.API)
    assert [unit.title for unit in matching(units_visible_to(nobody), "ward")] == ["Open"]
    assert [unit.title for unit in matching(units_visible_to(owner), "ward")] == ["Open", "Paid", "Draft"]


def test_a_draft_of_a_published_lesson_is_not_found_before_it_is_published(course: CoursePage) -> None:
    lesson = lesson_page(course, "Ward", body=text("old"))
    lesson.title = "Renamed"
    revision = lesson.save_revision()
    assert titles("renamed") == []
    revision.publish()
    assert titles("renamed") == ["Renamed"]


def test_a_search_is_one_query(course: CoursePage, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for number in range(12):
        lesson_page(course, f"Ward {number}")
    with django_assert_num_queries(1):
        assert len(titles("ward")) == 12


def test_the_api_searches_the_same_index(world: World, api: Callers) -> None:
    create_course(SYSTEM, title="Hamshiralik", description="Bemorni koʻrish", is_published=True)
    found = api["admin"].get("/api/v1/data/courses/?search=bemor%20ko%27rish").json
    assert [row["title"] for row in found["results"]] == ["Hamshiralik"]
    lesson_page(world.course, "Pulse", body=text("Yurak urishi oʻlchanadi"))
    found = api["admin"].get("/api/v1/data/units/?search=olchan%20yurak").json
    assert [row["title"] for row in found["results"]] == ["Pulse"]
    assert api["admin"].get("/api/v1/data/units/?search=%26").json["results"] == []


def test_the_editors_own_search_finds_it_too(course: CoursePage, cms: Client) -> None:
    lesson_page(course, "Pulse", body=text("Yurak urishi oʻlchanadi"))
    page = cms.get(reverse("wagtailadmin_pages:search"), {"q": "O'LCHAN"}).content.decode()
    assert "Pulse" in page
    assert "Pulse" not in cms.get(reverse("wagtailadmin_pages:search"), {"q": "olchov"}).content.decode()


def test_the_index_is_made_anew_each_night(course: CoursePage) -> None:
    lesson = lesson_page(course, "Ward")
    LessonPage.objects.filter(pk=lesson.pk).update(title="Clinic")
    assert titles("clinic") == []
    rebuild_search(SYSTEM)
    assert titles("clinic") == ["Clinic"]


def test_courses_are_found_by_their_own_words(course: CoursePage, teacher: User) -> None:
    found = matching(courses_visible_to(Actor.anonymous(via=Door.API)), "turk lang")
    assert [each.title for each in found] == ["Turkish A1"]


def test_folding() -> None:
    assert plain("  O‘ZBEK   tili ") == plain("oʻzbek Tili") == "o'zbek tili"
    assert plain("Iğdır") == plain("IĞDIR") == "iğdir"
    assert plain("şeker") != plain("seker")
    assert folded("Şeker, Iğdır, o‘g‘il, ёлка") == "seker, igdir, ogil, елка"
    assert lexeme_query("O‘zbek&!'x") == "'ozbek':* & 'x':*"
    assert lexeme_query("&") == ""
