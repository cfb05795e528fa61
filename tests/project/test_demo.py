"""The demo school shows what the product can do."""

from pathlib import Path
from typing import Any

import pytest
from django.db.models import Count

from project.demo import PASSWORD, load_demo
from project.supervisor.readiness import LOGINS
from school.assignments.models import Submission
from school.common import clock
from school.gamification.models import CoinTransaction, EarnedAchievement
from school.homework.models import Homework
from school.lessons.models import Lesson, LessonReschedule, LessonResource
from school.notifications.models import NotificationPreference
from school.payments.choices import PaymentStatus
from school.payments.models import Payment, PaymentSchedule
from school.people.models import User
from school.quizzes.models import Attempt
from school.timetable.models import Holiday

pytestmark = pytest.mark.django_db


def test_it_has_something_of_everything_and_loads_once(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    assert load_demo()
    assert not load_demo()
    assert User.objects.get(username="student40").check_password(PASSWORD)
    staff = {"admin", "editor", "headteacher", "accountant", "operator"}
    assert staff == set(User.objects.filter(is_staff=True).values_list("username", flat=True))
    assert not {name for name in staff if f" {name}," not in LOGINS}
    assert User.objects.get(username="headteacher").has_perm("wagtailcore.publish_page")
    assert dict(User.objects.values_list("role").annotate(Count("pk"))) == {"admin": 1, "teacher": 8, "student": 40}
    statuses = set(Payment.objects.values_list("status", flat=True))
    assert statuses == set(PaymentStatus.values)
    assert set(Homework.objects.values_list("status", flat=True)) == {"assigned", "approved", "needs_review"}
    assert list(Submission.objects.order_by("pk").values_list("score", flat=True)) == [18, None]
    assert list(Attempt.objects.order_by("number").values_list("score", "passed")) == [(40, False), (100, True)]
    for model in (Holiday, LessonReschedule, LessonResource, EarnedAchievement, PaymentSchedule):
        assert model._default_manager.exists(), model
    assert NotificationPreference.objects.get().user.username == "student1"
    assert CoinTransaction.objects.filter(source_type="award", student__username="student1").exists()
    groups = Lesson.objects.values("group")
    for when in ({"starts_at__lt": clock.now()}, {"starts_at__gt": clock.now()}):
        assert groups.filter(**when).distinct().count() == 4
