"""A good body for every operation that takes one, about a side: what fails with it fails for who asks, not for it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from school.common import clock
from school.people.models import User
from school.people.tokens import email_verification_token, password_reset_token
from tests.api.callers import Caller
from tests.content.questions import GOOD
from tests.matrix.belongings import Side, paper, sound
from tests.world import PASSWORD

NEW_PASSWORD = "another-good-horse"


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, and about which side."""

    side: Side
    person: User

    @property
    def refresh(self) -> str:
        """A refresh token of a login of their own."""
        token: str = Caller("").log_in(self.person.username)["refresh"]
        return token

    @property
    def soon(self) -> str:
        """A moment in two days."""
        return (clock.now() + timedelta(days=2)).isoformat()


type Make = Callable[[Asking], dict[str, Any]]


def account(asking: Asking) -> dict[str, Any]:
    """Somebody new who registers."""
    return {"email": "new@example.com", "password": NEW_PASSWORD, "confirm_password": NEW_PASSWORD}


def group(asking: Asking) -> dict[str, Any]:
    """A whole group."""
    side = asking.side
    return {
        "name": "Another",
        "course": side.group.course_id,
        "teacher": side.teacher.pk,
        "start_date": str(side.group.start_date),
        "end_date": str(side.group.end_date),
    }


def lesson(asking: Asking) -> dict[str, Any]:
    """A lesson between all others."""
    side = asking.side
    return {"group": side.group.pk, "scheduled_date": str(side.day(5)), "start_time": f"{side.hour + 2:02}:00"}


def mark(asking: Asking) -> dict[str, Any]:
    """A mark of the owner."""
    return {"lesson": asking.side["past lesson"].pk, "student": asking.side.owner.pk, "status": "present"}


def task(asking: Asking) -> dict[str, Any]:
    """Homework for the group."""
    return {
        "lesson": asking.side["past lesson"].pk,
        "title": "Say",
        "expected_answer": "merhaba",
        "deadline": asking.soon,
    }


def payment(asking: Asking) -> dict[str, Any]:
    """What the owner owes."""
    due = str(asking.side.day(9))
    return {"student": asking.side.owner.pk, "amount": "1000", "payment_method": "cash", "due_date": due}


def monthly(asking: Asking) -> dict[str, Any]:
    """What the owner owes every month."""
    return {
        "student": asking.side.owner.pk,
        "amount": "1000",
        "payment_method": "cash",
        "day_of_month": 1,
        "start_date": str(asking.side.day(60)),
    }


def file(asking: Asking) -> dict[str, Any]:
    """A paper for a lesson."""
    return {"lesson": asking.side["lessons"].pk, "title": "Paper", "type": "document", "file": paper()}


def opening(asking: Asking) -> dict[str, Any]:
    """A page that waits for a lesson."""
    return {"unit": asking.side["unit without opening"].pk, "lesson": asking.side["lesson to come"].pk}


def move(asking: Asking) -> dict[str, Any]:
    """A lesson's new time, between all others."""
    side = asking.side
    return {"new_date": str(side.day(6)), "new_start_time": f"{side.hour + 2:02}:00", "reason": "Ill"}


def achievement(asking: Asking) -> dict[str, Any]:
    """Something to reach."""
    names = {"name_uz": "Ko‘p", "name_ru": "Много", "name_en": "Many"}
    return {"code": "many", "metric": "coins", "threshold": 999_999, **names}


def plan(asking: Asking) -> dict[str, Any]:
    """A day without the group's lessons."""
    day = str(asking.side.day(15))
    return {"mode": "cancel", "first_date": day, "last_date": day, "reason": "Ill", "group": asking.side.group.pk}


def entry(asking: Asking) -> dict[str, Any]:
    """A course for oneself, or by the office for the owner."""
    course = {"course": asking.side["spare course"].pk}
    if asking.person.role == "student":
        return course
    return {**course, "student": asking.side.owner.pk, "reason": "Won it"}


def next_lesson(asking: Asking) -> dict[str, Any]:
    """One more lesson that the owner has done."""
    return {"enrollment": asking.side["enrollments"].pk, "lesson": asking.side["next unit"].pk}


def partner(asking: Asking) -> str:
    """The owner writes with the teacher, and everybody else with the owner."""
    side = asking.side
    return str((side.teacher if asking.person == side.owner else side.owner).uuid)


def always(**values: Any) -> Make:
    """The same body for every side."""
    return lambda asking: values


def of_side(kind: str, name: str) -> Make:
    """A body that names one object of the side."""
    return lambda asking: {name: asking.side[kind].pk}


def newcomer(asking: Asking) -> dict[str, Any]:
    """One more student for a group."""
    return {"students": [asking.side.newcomer.pk]}


def schedule(asking: Asking) -> dict[str, Any]:
    """One more meeting of the group a week."""
    return {"group": asking.side.group.pk, "day_of_week": 2, "start_time": f"{asking.side.hour + 3:02}:00"}


QUESTION = {"question": "2 + 2?", "type": "short_text", "correct_answer": "4"}


def essay(asking: Asking) -> dict[str, Any]:
    """Something to write, in a course that its teacher alone sees."""
    return {"course": asking.side["courses"].pk, "title": "Essay"}


MESSAGE = dict.fromkeys(("uz", "ru", "en"), "Hi")
EFFECTS: Any = [{"kind": "notify", "recipient": "person", "title": MESSAGE, "text": MESSAGE}]
DATES = {"date": "2031-06-01", "name": "Rest"}
BODIES: dict[str, Make] = {
    "login": lambda asking: {"username": asking.person.username, "password": PASSWORD},
    "refreshToken": lambda asking: {"refresh": asking.refresh},
    "logout": lambda asking: {"refresh": asking.refresh},
    "registerStudent": account,
    "registerTeacher": account,
    "verifyEmail": lambda asking: {"token": email_verification_token(asking.person)},
    "resendVerification": lambda asking: {"email": asking.person.email},
    "requestPasswordReset": lambda asking: {"email": asking.person.email},
    "resetPassword": lambda asking: {
        "token": password_reset_token(asking.person),
        "password": NEW_PASSWORD,
        "confirm_password": NEW_PASSWORD,
    },
    "changePassword": always(old_password=PASSWORD, new_password=NEW_PASSWORD),
    "updateProfile": always(first_name="Aziz"),
    "updateUser": always(first_name="Aziz"),
    "replaceUser": lambda asking: {"username": asking.side.owner.username, "email": asking.side.owner.email},
    "createUser": always(username="brandnew", email="brandnew@example.com"),
    "setRoleUser": always(role="student"),
    "updateCourse": always(description="New"),
    "replaceCourse": always(title="New"),
    "createUnit": lambda asking: {"course": asking.side["courses"].pk, "title": "New", "is_published": False},
    "updateUnit": always(description="New"),
    "replaceUnit": always(title="New"),
    "createEnrollment": entry,
    "unenrollEnrollment": always(reason="Asked for it"),
    "setProgressEnrollment": always(percentage=50),
    "createLessonProgress": next_lesson,
    "updateLessonProgress": always(completed=False),
    "replaceLessonProgress": always(completed=False),
    "createAssignment": essay,
    "updateAssignment": always(title="New"),
    "replaceAssignment": always(title="New"),
    "submitAssignment": always(text="Done"),
    "gradeSubmission": always(score=50, feedback="Good"),
    "createGroup": group,
    "updateGroup": always(description="New"),
    "replaceGroup": group,
    "addGroupStudents": newcomer,
    "addStudentsGroup": newcomer,
    "removeStudentGroup": of_side("users", "student"),
    "createSchedule": schedule,
    "updateSchedule": always(duration_minutes=50),
    "replaceSchedule": lambda asking: {"day_of_week": 2, "start_time": f"{asking.side.hour + 3:02}:00"},
    "createLesson": lesson,
    "updateLesson": always(title="New"),
    "replaceLesson": lambda asking: {name: value for name, value in lesson(asking).items() if name != "group"},
    "checkUnit": always(block="gap", answers=["yes"]),
    "createQuiz": lambda asking: {"lesson": asking.side["unit without quiz"].pk, "questions": [QUESTION]},
    "updateQuiz": always(pass_mark=50),
    "replaceQuiz": always(title="New", questions=[QUESTION]),
    "createAttempt": of_side("quizzes", "quiz"),
    "submitAttempt": always(answers=GOOD),
    "createUnitOpening": opening,
    "updateUnitOpening": of_side("past lesson", "lesson"),
    "replaceUnitOpening": of_side("past lesson", "lesson"),
    "rescheduleLesson": move,
    "cancelLesson": always(reason="Ill"),
    "generateLessons": of_side("groups", "group"),
    "createReschedulePlan": plan,
    "commitReschedulePlan": always(leave_unsolved=True),
    "markAttendance": mark,
    "createAttendance": mark,
    "updateAttendance": always(status="late"),
    "replaceAttendance": always(status="late"),
    "uploadResource": file,
    "createResource": file,
    "updateResource": always(title="New"),
    "replaceResource": always(title="New", type="document"),
    "assignHomework": task,
    "updateHomework": always(title="New"),
    "replaceHomework": lambda asking: {
        "title": "New",
        "description": "",
        "expected_answer": "merhaba",
        "deadline": asking.soon,
    },
    "reviewHomework": always(status="rejected", feedback="Again"),
    "createPayment": payment,
    "updatePayment": always(notes="New"),
    "replacePayment": lambda asking: {"due_date": str(asking.side.day(9))},
    "confirmPayment": always(status="confirmed"),
    "refundPayment": always(amount="10"),
    "createPaymentSchedule": monthly,
    "updatePaymentSchedule": always(is_active=False),
    "replacePaymentSchedule": monthly,
    "awardCoins": lambda asking: {"student": asking.side.owner.pk, "amount": 5, "reason": "Good"},
    "createCoinTransaction": lambda asking: {"student": asking.side.owner.pk, "amount": 5, "reason": "Good"},
    "createAutomation": always(name="New", event="payment.overdue", effects=EFFECTS),
    "updateAutomation": always(name="New"),
    "replaceAutomation": always(name="New", effects=EFFECTS),
    "createWebhook": always(name="New", url="https://new.example.com/hook"),
    "updateWebhook": always(name="New"),
    "replaceWebhook": always(name="New", url="https://new.example.com/hook"),
    "rotateSecretWebhook": always(keep_old=False),
    "createAchievementDefinition": achievement,
    "updateAchievementDefinition": always(icon="star"),
    "replaceAchievementDefinition": achievement,
    "createMessage": lambda asking: {"receiver_id": partner(asking), "content": "Hello"},
    "markReadMessages": lambda asking: {"partner_id": partner(asking)},
    "replaceNotificationPreferences": always(sms_enabled=True),
    "changeNotificationPreferences": always(sms_enabled=True),
    "broadcastNotifications": lambda asking: {
        "title": "Hear",
        "message": "All",
        "audience": "chosen",
        "people": [asking.side.owner.pk],
    },
    "receiveTelegramUpdate": always(update_id=1),
    "receivePaymeCall": always(jsonrpc="2.0", id=1, method="CheckTransaction", params={"id": "0" * 24}),
    "changeSystemSettings": always(coins_per_lesson=3),
    "createHoliday": always(**DATES),
    "createCustomField": always(target="groups", key="size", kind="number", label_en="Size"),
    "updateCustomField": always(label_en="Large hall"),
    "replaceCustomField": always(kind="text", label_en="Small hall"),
    "updateHoliday": always(name="New"),
    "replaceHoliday": always(**DATES),
    "createRoom": always(name="Room 10"),
    "updateRoom": always(seats=9),
    "replaceRoom": always(name="Room 11"),
    "createBranch": always(name="South"),
    "updateBranch": always(address="New"),
    "replaceBranch": always(name="West"),
}


def marks(lesson: str, many: str) -> Make:
    """One mark in the words of a document."""
    return lambda asking: {
        lesson: asking.side["past lesson"].pk,
        many: [{"student": asking.side.owner.pk, "status": "late"}],
    }


OF_DOCUMENT: dict[str, dict[str, Make]] = {
    "turantalim": {
        "submitHomework": lambda asking: {"audio_submission": sound()},
        "bulkMarkAttendance": marks("lesson_id", "attendance_data"),
        "createCourse": always(name="New"),
        "replaceCourse": always(name="New"),
    },
    "data": {
        "submitHomework": lambda asking: {"audio": sound()},
        "bulkMarkAttendance": marks("lesson", "marks"),
        "createCourse": always(title="New"),
    },
}
