"""Which quizzes and attempts there are for whom, and what they add up to."""

from collections.abc import Collection
from typing import Any

from django.db.models import Avg, Count, Exists, IntegerField, Max, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Left, Length
from wagtail.models import Page

from content.models import CoursePage, Quiz
from content.queries import own, taught, units_visible_to
from school.common import clock
from school.common.actor import Actor
from school.groups.models import Membership
from school.groups.queries import memberships_taught_by
from school.people.choices import Role
from school.people.models import User
from school.quizzes.models import Answer, Attempt

OVERSEE = "quizzes.view_attempt"  # who holds it on the staff sees all rows
OVERSEE_QUIZZES = "content.view_quiz"


def quizzes_visible_to(actor: Actor) -> QuerySet[Quiz]:
    """The quizzes of the lessons that the actor may read; all for staff who see quizzes."""
    quizzes: QuerySet[Quiz] = Quiz.objects.all()
    if actor.oversees(OVERSEE_QUIZZES):
        return quizzes
    return quizzes.filter(page__in=units_visible_to(actor).order_by().values("pk"))


def own_quizzes(actor: Actor) -> QuerySet[Quiz]:
    """Those that are the actor's business: a teacher's are the quizzes of their own and of their groups' courses."""
    quizzes = quizzes_visible_to(actor)
    if actor.role != Role.TEACHER or actor.oversees(OVERSEE_QUIZZES):
        return quizzes
    return quizzes.filter(Exists(course_at("page__path").filter(own(actor) | taught(actor))))


def attempts_visible_to(actor: Actor) -> QuerySet[Attempt]:
    """All for who oversees them; a student's own; a teacher's those at quizzes of their courses and, in the course
    that their group learns, of the group's students.
    """
    attempts = Attempt.objects.all()
    if actor.oversees(OVERSEE):
        return attempts
    if actor.role == Role.TEACHER:
        taught = course_at("quiz__page__path").filter(own(actor))
        return attempts.filter(Q(Exists(taught)) | Q(Exists(taught_by(actor))))
    if actor.role == Role.STUDENT:
        return attempts.filter(student_id=actor.user_id)
    return attempts.none()


def taught_by(actor: Actor) -> QuerySet[Membership]:
    """Memberships of the outer attempt's student in a group of the actor that learns the quiz's course."""
    return memberships_taught_by(actor.user_id).filter(group__course__path=parent_of("quiz__page__path"))


def parent_of(path: str) -> Left:
    """The path of the page above the one whose path the outer query calls so."""
    return Left(OuterRef(path), Length(OuterRef(path)) - Page.steplen)


def course_at(path: str) -> QuerySet[CoursePage]:
    """The course above the lesson page whose path the outer query calls so."""
    courses: QuerySet[CoursePage] = CoursePage.objects.order_by().filter(path=parent_of(path))
    return courses


def course_id_at(path: str) -> Subquery:
    """Its id as an expression."""
    return Subquery(course_at(path).values("pk")[:1], output_field=IntegerField())


def held_student(student_id: int) -> User:
    """The student, held until the end of the transaction: one thing at a time is done with their attempts."""
    return User.objects.select_for_update(no_key=True).get(pk=student_id)


def attempts_at(quiz: Quiz, student_id: int | None) -> QuerySet[Attempt]:
    """The student's attempts at the quiz, the latest first; none for who is not known."""
    return Attempt.objects.filter(quiz=quiz, student_id=student_id).order_by("-number")


def running_attempt(quiz: Quiz, student_id: int | None) -> Attempt | None:
    """The attempt that the student has begun and may still hand in."""
    in_time = Q(due_at=None) | Q(due_at__gte=clock.now())
    return attempts_at(quiz, student_id).filter(in_time, submitted_at=None).first()


def attempts_left(quiz: Quiz, student_id: int | None, *, begun: int | None = None) -> int | None:
    """How many more attempts the student may begin, who has `begun` so many; None where there is no limit."""
    if quiz.attempt_limit is None:
        return None
    count = attempts_at(quiz, student_id).count() if begun is None else begun
    return max(quiz.attempt_limit - count, 0)


def answered_questions(quiz: Quiz, student_id: int | None) -> set[str]:
    """The ids of the quiz's questions that the student has handed in an answer to, or left empty."""
    answers = Answer.objects.filter(attempt__quiz=quiz, attempt__student_id=student_id)
    return set(answers.values_list("question", flat=True))


def best_scores(course: CoursePage, students: Collection[int] | None = None) -> QuerySet[Any, Any]:
    """The best score of each student at each quiz of the course: `{student_id, quiz_id, best}`, in percent.

    `students` narrows them by id. Attempts that are not handed in count for nothing.
    """
    attempts = Attempt.objects.filter(quiz__page__path__startswith=course.path, submitted_at__isnull=False)
    chosen = attempts if students is None else attempts.filter(student_id__in=students)
    grouped = chosen.order_by().values("student_id", "quiz_id")
    return grouped.annotate(best=Max("score")).order_by("student_id", "quiz_id")


def with_figures(quizzes: QuerySet[Quiz]) -> QuerySet[Quiz]:
    """The quizzes with what their handed-in attempts come to: `done_count`, `passed_count`, `students_count`, and
    `done_average` in percent, None without any; with `course_title` besides.
    """
    done = Q(attempts__submitted_at__isnull=False)
    return quizzes.annotate(
        course_title=Subquery(course_at("page__path").values("title")[:1]),
        done_count=Count("attempts", filter=done),
        passed_count=Count("attempts", filter=Q(attempts__passed=True)),
        students_count=Count("attempts__student", filter=done, distinct=True),
        done_average=Avg("attempts__score"),
    )


def right_shares(quiz: Quiz) -> dict[str, tuple[int, int]]:
    """By the ids of the quiz's questions: how often they were asked, and how often they were answered rightly."""
    answers = Answer.objects.filter(attempt__quiz_id=quiz.pk).order_by().values("question")
    counted = answers.annotate(asked=Count("pk"), right=Count("pk", filter=Q(is_right=True)))
    return {row["question"]: (row["asked"], row["right"]) for row in counted}
