"""What a body may be: names that are only shown are passed over, unknown ones refused, and refusals say what helps."""

from typing import Any

import pytest

from school.groups.models import StudyGroup
from school.lessons.models import Lesson
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import Payment
from tests.api.callers import Callers
from tests.matrix.belongings import paper
from tests.world import World

UNKNOWN = ["There is no such field here."]
DATA, CONTRACT = "/api/v1/data/", "/api/v1/"
GROUPS = (f"{DATA}groups/", f"{CONTRACT}courses/groups/")
LESSONS = (f"{DATA}lessons/", f"{CONTRACT}lessons/")


def body_of_group(world: World, **changes: Any) -> dict[str, Any]:
    """A whole group."""
    group = world.group
    plain = {"name": "B1", "course": group.course_id, "teacher": group.teacher_id}
    return {**plain, "start_date": str(group.start_date), "end_date": str(group.end_date), **changes}


@pytest.mark.parametrize("groups", GROUPS)
def test_unknown_names_are_refused_and_named(api: Callers, world: World, groups: str) -> None:
    for method, path in (
        ("POST", groups),
        ("PATCH", f"{groups}{world.group.pk}/"),
        ("PUT", f"{groups}{world.group.pk}/"),
    ):
        answer = api["admin"](method, path, body_of_group(world, students_count=3, colour="red", tone=None))
        assert answer.refusal == (400, "invalid")
        assert answer.json["errors"] == {"colour": UNKNOWN, "tone": UNKNOWN}
    assert not StudyGroup.objects.filter(name="B1").exists()


@pytest.mark.parametrize("groups", GROUPS)
def test_what_was_read_can_be_sent_back(api: Callers, world: World, groups: str) -> None:
    path = f"{groups}{world.group.pk}/"
    row = api["admin"].get(path).json
    for method in ("PUT", "PATCH"):
        changed = api["admin"](method, path, {**row, "id": 1, "students_count": 99, "description": method})
        assert changed.status == 200
        assert changed.json == {**row, "description": method, "updated_at": changed.json["updated_at"]}
    assert StudyGroup.objects.get(pk=world.group.pk).students_count == row["students_count"] != 99


def test_lines_and_forms_follow_the_same_rule(api: Callers, world: World) -> None:
    lesson, bulk = world.lessons[0].pk, f"{DATA}attendance/bulk-mark/"
    mark = {"student": world.student.pk, "status": "late", "student_name": "Ali"}
    assert api["teacher"].post(bulk, {"lesson": lesson, "marks": [mark]}).status == 200
    answer = api["teacher"].post(bulk, {"lesson": lesson, "marks": [{**mark, "mood": "good"}]})
    assert (answer.status, answer.json["errors"]) == (400, {"marks.0.mood": UNKNOWN})
    form: dict[str, Any] = {"lesson": lesson, "title": "Paper", "type": "document"}
    for path in (f"{DATA}resources/", f"{CONTRACT}resources/"):
        assert api["teacher"].upload(path, **form, file=paper(), file_size=1).status == 201
        refused = api["teacher"].upload(path, **form, file=paper(), colour="red", cover=paper())
        assert (refused.status, refused.json["errors"]) == (400, {"colour": UNKNOWN, "cover": UNKNOWN})


def test_a_command_about_one_object_needs_no_body_where_nothing_must_be_said(api: Callers, world: World) -> None:
    first, second = world.lessons[-2:]
    for base, lesson in zip(LESSONS, (first, second), strict=True):
        assert api["teacher"]("POST", f"{base}{lesson.pk}/cancel/").json["status"] == "cancelled"
    assert {*Lesson.objects.filter(pk__in=[first.pk, second.pk]).values_list("status", flat=True)} == {"cancelled"}


def test_a_missing_body_is_asked_for(api: Callers, world: World) -> None:
    needed = {"non_field_errors": ["Send a body: a JSON object, with Content-Type: application/json."]}
    bodies: tuple[Any, ...] = (None, [], "name")
    calls = (("POST", GROUPS[0]), ("POST", GROUPS[1]), ("PATCH", f"{CONTRACT}auth/users/me/"))
    for method, path in calls:
        for body in bodies:
            answer = api["admin"](method, path, body)
            assert (answer.status, answer.json["errors"]) == (400, needed)


@pytest.mark.parametrize("payments", [f"{DATA}payments/", f"{CONTRACT}payments/"])
def test_choices_are_told_by_their_values(api: Callers, world: World, payments: str) -> None:
    due = {"currency": "UZS", "payment_method": PaymentMethod.CASH, "due_date": world.group.end_date}
    bill = Payment.objects.create(student=world.student, amount=1000, **due)
    answer = api["admin"].post(f"{payments}{bill.pk}/confirm/", {"status": "paid"})
    assert (answer.status, answer.json["errors"]) == (400, {"status": ["Input should be 'confirmed' or 'failed'"]})
    assert api["admin"].post(f"{payments}{bill.pk}/confirm/", {"status": "confirmed"}).json["status"] == "confirmed"
    assert Payment.objects.get(pk=bill.pk).status == PaymentStatus.CONFIRMED


ONE = (
    *("auth/users/me/", "notifications/preferences/me/", "notifications/unread-count/", "gamification/coins/me/"),
    *("courses/groups/{group}/", "data/groups/{group}/"),
)


@pytest.mark.parametrize("path", ONE)
def test_an_object_takes_no_unknown_parameter(api: Callers, world: World, path: str) -> None:
    address = f"{CONTRACT}{path.format(group=world.group.pk)}"
    assert api["student"].get(address).status == 200
    answer = api["student"].get(f"{address}?colour=red&page=2")
    assert (answer.refusal, set(answer.json["errors"])) == ((400, "invalid"), {"colour", "page"})


def test_the_settings_take_no_parameter(api: Callers, world: World) -> None:
    answer = api["admin"].get(f"{CONTRACT}settings/system/?fields=currency")
    assert (answer.refusal, set(answer.json["errors"])) == ((400, "invalid"), {"fields"})
