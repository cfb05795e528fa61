"""Coins are told of where nothing else tells of them: given by hand, and for a completed lesson."""

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.gamification.actions import award_coins
from school.lessons.actions import complete_lesson
from school.notifications.models import Notification
from school.notifications.queries import reach_of
from school.people.models import User
from school.preferences.actions import change_preferences
from tests.school.notifications.people import prefer
from tests.world import SYSTEM, World


def told(person: User) -> list[tuple[str, str]]:
    """`(title, message)` of what the person was told of coins, oldest first."""
    notices = Notification.objects.filter(recipient=person, source__startswith="coins:").order_by("sequence")
    return list(notices.values_list("title", "message"))


def test_an_award_is_told_with_its_reason(world: World) -> None:
    entry = award_coins(world.actor("teacher"), student=world.student, amount=5, reason="For helping")
    award_coins(world.actor("admin"), student=world.student, amount=-1, reason="A mistake")
    assert told(world.student) == [
        ("You have got 5 coins", "For helping"),
        ("1 coin was taken away", "A mistake"),
    ]
    notice = Notification.objects.get(recipient=world.student, source=f"coins:{entry.pk}")
    assert notice.data == {"transaction": entry.pk, "amount": 5}
    assert told(world.classmate) == []


def test_a_completed_lesson_is_told_to_who_earned_from_it_and_attending_is_not(world: World) -> None:
    change_preferences(world.actor("admin"), coins_per_lesson=3, coins_per_attendance=2)
    lesson = world.lessons[0]
    statuses = {world.student: AttendanceStatus.PRESENT, world.classmate: AttendanceStatus.EXCUSED}
    marks = [Mark(student=student.pk, status=status) for student, status in statuses.items()]
    mark_attendance(SYSTEM, lesson=lesson, marks=marks)
    assert told(world.student) == []
    complete_lesson(world.actor("teacher"), instance=lesson)
    assert [title for title, _reason in told(world.student)] == ["You have got 3 coins"]
    assert told(world.classmate) == []


def test_outside_of_the_app_only_who_wants_it_is_told(world: World) -> None:
    prefer(world.student, email_enabled=True)
    assert list(reach_of(world.student, "gamification").addresses) == ["email"]
    prefer(world.student, email_enabled=True, gamification_notifications=False)
    world.student.refresh_from_db()
    assert list(reach_of(world.student, "gamification").addresses) == []
