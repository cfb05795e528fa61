"""A Word document becomes a draft; hostile ones are refused with a reason, and nothing of them stays."""

from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.db.utils import ProgrammingError
from django.test import Client
from django.urls import reverse
from pytest_django import Settings
from wagtail.images.models import Image

from content.actions import update_lesson
from content.actions.word import import_word
from content.body import body_as_data
from content.models import CoursePage, LessonPage
from content.word import package, tables
from school.audit.models import AuditEntry
from school.common.actor import Actor, Door
from school.common.errors import Invalid, NotAllowed
from school.people.choices import Role
from school.people.models import User
from tests.content.room import browser, head_teacher
from tests.content.word import drawing, packed, paragraph, parts, png, relation, run, table, whole
from tests.world import person

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning"),
]
TEXT = paragraph(run("Salom"))


def made(editor: User, course: CoursePage, file: SimpleUploadedFile, title: str = "") -> Any:
    return import_word(Actor.person(editor, via=Door.CMS), course=course, file=file, title=title)


def test_everything_is_kept(editor: User, course: CoursePage) -> None:
    result = made(editor, course, whole())
    lesson = result.lesson
    assert (lesson.title, lesson.live, lesson.get_parent().pk) == ("Dars: salomlashish", False, course.pk)
    assert (result.without_words, result.left_out) == (1, 1)
    text, cells, words, first, second, end = body_as_data(lesson, drafts=True)
    assert text["type"] == words["type"] == end["type"] == "rich_text"
    assert text["html"] == (
        "<h2>Yangi so‘zlar</h2>"
        '<p>Bu <b>muhim</b> va <i>oson</i><a href="https://example.com/a?b=1&amp;c=2">manba</a>bad</p>'
        "<ul><li>birinchi</li><li>ikkinchi</li></ul><ol><li>bir</li></ol>"
    )
    assert cells["type"] == "table"
    assert cells["columns"] == ["So‘z", "Tarjima"]
    assert cells["rows"] == [["<p>salom</p>", "<p>hello</p>"], ["<p>both</p>", ""]]
    assert words["html"] == "<p>Rasm:</p>"
    assert first["type"] == second["type"] == "image"
    assert (first["alt"], first["width"], second["alt"]) == ("Two people who shake hands", 4, "")
    assert end["html"] == "<p>Oxiri</p>"
    assert LessonPage.objects.get().get_latest_revision().user == editor


def test_pictures_are_the_editors_images(editor: User, course: CoursePage) -> None:
    made(editor, course, whole())
    one, two = Image.objects.order_by("pk")
    assert (one.title, one.description, one.uploaded_by_user) == ("Two people who shake hands",) * 2 + (editor,)
    assert (two.title, two.description, two.width) == ("Dars: salomlashish", "", 5)
    with default_storage.open(one.file.name) as stored:
        assert stored.read() == png()


def test_no_door_publishes_a_picture_without_words(editor: User, teacher: User, course: CoursePage) -> None:
    lesson = made(editor, course, whole()).lesson
    by_api = Actor.person(teacher, via=Door.API)
    update_lesson(by_api, instance=lesson, title="Still a draft")
    with pytest.raises(Invalid) as refused:
        update_lesson(by_api, instance=lesson, is_published=True)
    assert list(refused.value.fields) == ["body.4.alt"]
    with pytest.raises(ValidationError, match="Block 5 is an image without a text alternative"):
        lesson.get_latest_revision().publish()
    answer = browser(head_teacher()).post(f"/cms/bulk/wagtailcore/page/publish/?id={lesson.pk}", follow=True)
    assert "Block 5 is an image without a text alternative" in answer.content.decode()
    assert not LessonPage.objects.get().live


def test_a_picture_that_decorates_needs_no_words(editor: User, teacher: User, course: CoursePage) -> None:
    lesson = made(editor, course, whole()).lesson
    blocks: list[Any] = body_as_data(lesson, drafts=True)
    blocks[4]["decorative"] = True
    update_lesson(Actor.person(teacher, via=Door.API), instance=lesson, body=blocks, is_published=True)
    assert LessonPage.objects.get().live


def test_it_is_called_as_one_says_or_as_the_file(editor: User, course: CoursePage) -> None:
    assert made(editor, course, packed(parts(TEXT), "Uchinchi dars.docx")).lesson.title == "Uchinchi dars"
    assert made(editor, course, packed(parts(TEXT)), title=" Mine ").lesson.title == "Mine"


def test_a_heading_that_is_no_title_stays_in_the_text(editor: User, course: CoursePage) -> None:
    words = "so‘z " * 60
    lesson = made(editor, course, packed(parts(paragraph(run(words), style="Heading1")))).lesson
    (text,) = body_as_data(lesson, drafts=True)
    assert (lesson.title, text["html"]) == ("lesson", f"<h2>{words.strip()}</h2>")  # type: ignore[typeddict-item]


def test_columns_in_which_no_cell_begins_are_none(editor: User, course: CoursePage) -> None:
    wide = ("2|one",) * (tables.MOST_COLUMNS // 2 + 1)
    (cells,) = body_as_data(made(editor, course, packed(parts(table(wide, wide)))).lesson, drafts=True)
    assert cells["type"] == "table"
    assert (len(cells["columns"]), cells["rows"]) == (11, [["<p>one</p>"] * 11])


def test_what_goes_over_many_rows_moves_no_other_cell(editor: User, course: CoursePage) -> None:
    tall = [("v|tall", "x"), *[("^|", "x")] * 24]
    (cells,) = body_as_data(made(editor, course, packed(parts(table(("A", "B"), *tall)))).lesson, drafts=True)
    assert cells["type"] == "table"
    assert cells["rows"] == [["<p>tall</p>", "<p>x</p>"], *[["", "<p>x</p>"]] * 24]


def test_a_frame_is_no_table(editor: User, course: CoursePage) -> None:
    lesson = made(editor, course, packed(parts(table(("only text",))))).lesson
    assert [block["type"] for block in body_as_data(lesson, drafts=True)] == ["rich_text"]


def hostile(name: str) -> SimpleUploadedFile:
    """A file that must be refused."""
    entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    outside = relation("r1", "image", "file:///etc/passwd", external=True)
    template = relation("r1", "attachedTemplate", "http://evil.example/t.dotm", external=True)
    deep = "<w:p>" * 200 + "</w:p>" * 200
    good = parts(TEXT)
    return {
        "text": lambda: SimpleUploadedFile("lesson.docx", b"no zip at all"),
        "old": lambda: SimpleUploadedFile("lesson.doc", b"\xd0\xcf\x11\xe0"),
        "other zip": lambda: packed({"a.txt": "x"}),
        "macros": lambda: packed({**good, "word/vbaProject.bin": b"x"}),
        "docm": lambda: packed(good, "lesson.docm"),
        "macro type": lambda: packed({**good, "[Content_Types].xml": package_type("macroEnabled")}),
        "zip bomb": lambda: packed({**good, "word/media/zero.png": bytes(package.BIGGEST_CONTENT + 1)}),
        "long text": lambda: packed(good | {"word/comments.xml": b" " * (package.BIGGEST_TEXT + 1)}),
        "entities": lambda: packed(good | {"word/document.xml": entity + str(good["word/document.xml"])}),
        "traversal": lambda: packed(good | {"../../etc/cron.d/x": b"x"}),
        "absolute": lambda: packed(good | {"/etc/x": b"x"}),
        "linked picture": lambda: packed(parts(TEXT, relations=(outside,))),
        "template": lambda: packed(parts(TEXT, relations=(template,))),
        "broken": lambda: packed(good | {"word/document.xml": "<w:document>"}),
        "deep": lambda: packed(parts(deep)),
        "another name": lambda: packed(renamed(good)),
        "long table": lambda: packed(parts(table(*[("a", "b")] * (tables.MOST_ROWS + 1)))),
        "wide table": lambda: packed(parts(table(*[("a",) * (tables.MOST_COLUMNS + 1)] * 2))),
        "empty": lambda: packed(parts()),
        "missing picture": lambda: packed(parts(drawing("r9", "x"))),
        "image bomb": image_bomb,
    }[name]()


def image_bomb() -> SimpleUploadedFile:
    """A small file that is a large picture."""
    relations, media = (relation("r1", "image", "media/a.png"),), {"a.png": png(9000, 9000, "white")}
    return packed(parts(paragraph(drawing("r1", "x")), relations=relations, media=media))


def renamed(good: dict[str, str | bytes]) -> dict[str, str | bytes]:
    """A document whose text is in a part that is called no XML, and declares entities there."""
    text = str(good["word/document.xml"]).replace("Salom", "&a;")
    root = str(good["_rels/.rels"]).replace("word/document.xml", "word/picture.png")
    return {**good, "_rels/.rels": root, "word/picture.png": f'<!DOCTYPE x [<!ENTITY a "Salom">]>{text}'}


def package_type(kind: str) -> str:
    said = f'PartName="/word/document.xml" ContentType="application/vnd.ms-word.{kind}.main+xml"'
    return f"<Types><Override {said}/></Types>"


REASONS = {
    "text": "This is no Word document, or it has a password",
    "old": "This is no .docx file",
    "other zip": "This is no Word document: save it in Word",
    "macros": "The document has macros",
    "docm": "This is no .docx file",
    "macro type": "The document has macros",
    "zip bomb": "Unpacked, the file has more than 80 MB",
    "long text": "The document has more than 8 MB of text",
    "entities": "The document declares entities",
    "traversal": "The document names files outside of itself",
    "absolute": "The document names files outside of itself",
    "linked picture": "The document shows a file that is elsewhere (file:///etc/passwd)",
    "template": "The document shows a file that is elsewhere (http://evil.example/t.dotm)",
    "broken": "The document is damaged",
    "deep": "too deeply nested",
    "another name": "The document is damaged",
    "long table": "a table with more than 500 rows or 20 columns",
    "wide table": "a table with more than 500 rows or 20 columns",
    "empty": "There is no text in the document.",
    "missing picture": "The document is damaged",
    "image bomb": "Picture 1 has too many pixels",
}


@pytest.mark.parametrize("name", REASONS)
def test_a_hostile_file_is_refused_and_nothing_stays(
    editor: User, course: CoursePage, tmp_path: Path, name: str
) -> None:
    with pytest.raises(Invalid) as refused:
        made(editor, course, hostile(name))
    assert REASONS[name] in refused.value.fields["file"][0]
    assert not LessonPage.objects.exists()
    assert not Image.objects.exists()
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


def test_a_file_that_is_too_large_is_not_opened(editor: User, course: CoursePage) -> None:
    file = SimpleUploadedFile("lesson.docx", b"x")
    file.size = package.BIGGEST_FILE + 1
    with pytest.raises(Invalid) as refused:
        made(editor, course, file)
    assert refused.value.code == "too_large"


def test_when_the_page_cannot_be_stored_its_pictures_go(editor: User, course: CoursePage, tmp_path: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$;"
            "CREATE TRIGGER refuse BEFORE INSERT ON content_lessonpage FOR EACH ROW EXECUTE FUNCTION refuse()"
        )
    with pytest.raises(ProgrammingError), transaction.atomic():
        made(editor, course, whole())
    assert not Image.objects.exists()
    assert [file for file in tmp_path.rglob("*.png") if file.is_file()] == []


def test_teachers_only_for_their_own_courses(course: CoursePage, teacher: User) -> None:
    assert made(teacher, course, packed(parts(TEXT))).lesson.title == "lesson"
    with pytest.raises(NotAllowed):
        made(person("other", Role.TEACHER), course, packed(parts(TEXT)))
    with pytest.raises(NotAllowed):
        made(person("student"), course, packed(parts(TEXT)))


def test_the_editors_page(cms: Client, course: CoursePage, editor: User, settings: Settings) -> None:
    explorer = cms.get(reverse("wagtailadmin_explore", args=[course.pk])).content.decode()
    address = reverse("content_word_import", args=[course.pk])
    assert address in explorer
    assert cms.get(address).status_code == 200
    bad = cms.post(address, {"file": hostile("macros"), "title": ""})
    assert bad.status_code == 200
    assert "The document has macros" in bad.content.decode()
    good = cms.post(address, {"file": whole(), "title": ""}, follow=True)
    lesson = LessonPage.objects.get()
    assert good.redirect_chain == [(reverse("wagtailadmin_pages:edit", args=[lesson.pk]), 302)]
    page = good.content.decode()
    assert "The draft “Dars: salomlashish” is ready: read it through." in page
    assert "1 picture has no text alternative" in page
    assert "1 picture was left out" in page
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor, entry.via) == ("cms.content_word_import", editor, "cms")


def test_only_editors_reach_the_page(client: Client, course: CoursePage, teacher: User) -> None:
    address = reverse("content_word_import", args=[course.pk])
    assert client.get(address).status_code == 302
    client.force_login(teacher)
    assert client.get(address).status_code == 302
