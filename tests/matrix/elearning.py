"""The tables of the course platform's contract: what its paths, bodies and lists are about, for each side."""

from collections.abc import Mapping

from school.people.tokens import email_verification_token, export_token
from tests.content.questions import GOOD
from tests.fake_google import id_token
from tests.matrix.bodies import NEW_PASSWORD, QUESTION
from tests.matrix.public import Make, Name, Tables, always, public
from tests.world import PASSWORD

PATHS: Mapping[str, Name] = {
    "users": public("users"),
    **dict.fromkeys(("getModule", "updateCourse", "deleteCourse"), public("courses")),
    **dict.fromkeys(("getLesson", "updateLesson", "deleteLesson"), public("units")),
    **dict.fromkeys(("enrollCourse", "checkoutCourse"), public("spare course")),
    **dict.fromkeys(("unenrollCourse", "listCourseProgress"), lambda side: str(side["enrollments"].course.uuid)),
    **dict.fromkeys(("getQuiz", "startQuiz", "submitQuiz", "writeQuiz"), public("quiz page")),
    "listCourseVideos": lambda side: str(side["enrollments"].course.uuid),
    **dict.fromkeys(("getVideoAnalytics", "reportWatching"), public("next unit")),
    "number": lambda side: side["hosted video"].number,
    "submitAssignment": public("assignments"),
    "listTaughtSubmissions": public("assignments"),
    "gradeTaughtSubmission": public("submissions"),
    "downloadSubmission": public("submissions"),
    "token": lambda side: export_token(side.owner.exports.get().uuid),
}
LISTED: Mapping[str, Name] = {
    "listUsers": public("users"),
    "listModules": public("courses"),
    "listLessons": public("units"),
    "listMyCourses": lambda side: str(side["enrollments"].course.uuid),
    "listProgress": public("lesson-progress"),
    "listCourseProgress": lambda side: str(side["lesson-progress"].lesson.uuid),
    "listOwnAssignments": public("assignments"),
    "listTaughtAssignments": public("assignments"),
    "listTaughtStudents": public("users"),
    "listTaughtSubmissions": public("submissions"),
    "listQuizzes": public("quizzes"),
    "listCourseVideos": public("next unit"),
}
BODIES: Mapping[str, Make] = {
    "register": always(email="new@example.com", mot_de_passe=NEW_PASSWORD, first_name="New", last_name="One"),
    "login": lambda asking: {"email": asking.person.email, "mot_de_passe": PASSWORD},
    "loginWithGoogle": lambda asking: {"token": id_token(sub=account_of(asking.person.username))},
    "verifyEmail": lambda asking: {"token": email_verification_token(asking.person)},
    "changePassword": always(current_password=PASSWORD, new_password=NEW_PASSWORD),
    "updateProfile": always(first_name="Aziz", last_name="Aliyev"),
    "setUserRole": always(role="teacher"),
    "createCourse": always(name="New", price=1),
    "updateCourse": always(description="New"),
    "createLesson": lambda asking: {"course_id": str(asking.side["courses"].uuid), "title": "New"},
    "updateLesson": always(description="New"),
    "checkoutCourse": always(payment_method="payme"),
    "updateProgress": always(completed=True),
    "reportWatching": always(progress_seconds=900, total_duration=1800),
    "openVimeoUpload": lambda asking: {"course_id": str(asking.side["courses"].uuid), "name": "Film", "size": 9},
    "updateVimeoVideo": always(name="New"),
    "submitAssignment": always(text="Done"),
    "createTaughtAssignment": lambda asking: {"course_id": str(asking.side["courses"].uuid), "title": "Essay"},
    "gradeTaughtSubmission": always(score=50, feedback="Good"),
    "submitQuiz": always(answers=GOOD),
    "writeQuiz": always(questions=[QUESTION]),
    "linkGoogle": lambda asking: {"token": id_token(sub=account_of(asking.person.username))},
    "requestErasure": always(current_password=PASSWORD),
}


def account_of(username: str) -> str:
    """Google's own name for one of the scene's people."""
    return f"google-{username}"


QUERIES: Mapping[str, Name] = {"updateProgress": lambda side: f"lesson_id={side['next unit'].uuid}"}
ELEARNING = Tables(PATHS, LISTED, BODIES, {"refresh": lambda asking: asking.refresh}, QUERIES)
