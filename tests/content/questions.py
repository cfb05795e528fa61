"""Questions for quizzes, of every kind; `MARKER` stands in what is right and nowhere else."""

from typing import Any

from content.blocks.quiz import block_of
from content.choices import QuestionKind
from content.models import CoursePage, LessonPage, Quiz
from content.questions import Question

MARKER = "zqrightqz"
IDS = [f"00000000-0000-4000-8000-00000000000{number}" for number in range(1, 5)]


def questions() -> list[Question]:
    """One of every kind. Right: 1; true; 0 and 2; a text. Worth 1, 1, 2 and 1 points."""
    return [
        Question(IDS[0], QuestionKind.MULTIPLE_CHOICE, "The capital of Türkiye?", ("İstanbul", "Ankara"), (1,)),
        Question(IDS[1], QuestionKind.TRUE_FALSE, "“Merhaba” is a greeting.", right=(0,)),
        Question(
            IDS[2],
            QuestionKind.MULTIPLE_ANSWER,
            "Which are vowels?",
            ("a", "b", "e"),
            (0, 2),
            explanation=f"They are {MARKER}",
            points=2,
        ),
        Question(IDS[3], QuestionKind.SHORT_TEXT, "“Book” in Uzbek?", accepted=(MARKER, "kitob")),
    ]


GOOD: list[Any] = [1, True, [2, 0], " KITOB "]
BAD: list[Any] = [0, False, [0], "daftar"]


def lesson_with_quiz(course: CoursePage, title: str = "Vowels", *, live: bool = True, **fields: Any) -> Quiz:
    """A lesson page at the end of the course with a quiz of all four questions."""
    page: Any = LessonPage(title=title, live=live)
    page.quizzes = [Quiz(questions=[block_of(each) for each in questions()], **fields)]
    course.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    found: Quiz = Quiz.objects.select_related("page").get(page=page.pk)
    return found
