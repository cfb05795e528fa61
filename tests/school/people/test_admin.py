"""People in the staff's pages: what each may see and do there."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from school.people.actions import create_person, log_in
from school.people.choices import Role
from school.people.events import EmailVerificationRequested, PasswordResetRequested
from school.people.models import Session, User
from tests.school.lessons.listening import heard
from tests.school.people.conftest import PASSWORD, SYSTEM, make

LIST = "/admin/people/user/"


def client_of(user: User) -> Client:
    """Logged in as `user`, in English."""
    client = Client()
    client.force_login(user)
    client.cookies["django_language"] = "en"
    return client


def page_of(user: User) -> str:
    return f"{LIST}{user.pk}/change/"


def form_of(user: User, **changes: str) -> dict[str, str]:
    """The page's form as it stands, with some fields changed."""
    fields = {
        "first_name": user.first_name,
        "last_name": user.last_name,
        "phone_number": user.phone_number,
        "email": user.email or "",
        "language": user.language,
        "is_active": "on",
        "username": user.username,
        "role": user.role,
        "sourced_id": "",
        "sessions-TOTAL_FORMS": "0",
        "sessions-INITIAL_FORMS": "0",
        "enrollments-TOTAL_FORMS": "0",
        "enrollments-INITIAL_FORMS": "0",
        "postings-TOTAL_FORMS": "0",
        "postings-INITIAL_FORMS": "0",
    }
    return {**fields, **changes}


def test_an_admin_adds_and_changes_people_through_the_actions(admin: User) -> None:
    client = client_of(admin)
    fields = {"first_name": "Laziz", "last_name": "Usmonov", "language": "uz", "is_active": "on", "role": "teacher"}
    answer = client.post(f"{LIST}add/", {**fields, "phone_number": "90 123 45 67", "staff_groups": ["operators"]})
    made = User.objects.get(first_name="Laziz")
    assert answer.status_code == 302
    assert (made.username, made.email, made.phone_number) == ("laziz.usmonov", None, "+998901234567")
    assert (made.role, made.is_staff, made.has_usable_password()) == ("teacher", True, False)
    client.post(page_of(made), form_of(made, last_name="Karimov"))
    made.refresh_from_db()
    assert (made.last_name, made.is_staff) == ("Karimov", False)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("username", "Student", "This username is taken."),
        ("email", "STUDENT@example.com", "This email is taken."),
        ("phone_number", "12", "This is not a phone number, for example +998901234567."),
        ("username", "a@b.example", "A username that looks like an email must be the person&#x27;s own email."),
    ],
)
def test_a_refusal_is_shown_in_the_form(admin: User, student: User, field: str, value: str, message: str) -> None:
    other = make("other")
    answer = client_of(admin).post(page_of(other), form_of(other, **{field: value}))
    assert message in answer.content.decode()
    assert User.objects.get(pk=other.pk).username == "other"


def test_nobody_locks_themselves_out_by_the_form(admin: User) -> None:
    for change in ({"role": "teacher"}, {"is_active": ""}):
        answer = client_of(admin).post(page_of(admin), form_of(admin, **change))
        assert "Nobody can block, delete or change the role of their own account" in answer.content.decode()
    admin.refresh_from_db()
    assert (admin.role, admin.is_active) == ("admin", True)


def test_operators_change_students_and_look_at_staff(operator: User, admin: User, student: User) -> None:
    client = client_of(operator)
    assert client.post(page_of(student), form_of(student, first_name="New")).status_code == 302
    student.refresh_from_db()
    assert (student.first_name, student.role) == ("New", "student")
    assert client.post(page_of(student), form_of(student, role="admin", staff_groups="operators")).status_code == 302
    student.refresh_from_db()
    assert (student.role, student.is_staff) == ("student", False)
    assert client.get(page_of(admin)).status_code == 200
    assert client.post(page_of(admin), form_of(admin, email="mine@example.com")).status_code == 403
    assert client.get(f"{LIST}{admin.pk}/password/").status_code == 403
    assert client.post(reverse("admin:people_user_end_all_sessions", args=[admin.pk])).status_code == 403


def test_accountants_read_students_names_and_nothing_more(student: User, admin: User) -> None:
    accountant = make("accountant", Role.TEACHER, "accountants")
    User.objects.filter(pk=student.pk).update(phone_number="+998901234567")
    client = client_of(accountant)
    listed = client.get(LIST).content.decode()
    assert "Student Karimov" in listed
    assert "Admin Karimov" not in listed
    page = client.get(page_of(student)).content.decode()
    for secret in ("student@example.com", "+998901234567"):
        assert secret not in listed
        assert secret not in page
    assert "Student Karimov" not in client.get(f"{LIST}?q=student@example").content.decode()
    assert client.get(f"{LIST}?email__startswith=s").status_code in (302, 400)
    assert client.get(f"{LIST}?password__startswith=a").status_code in (302, 400)
    assert client.get(page_of(admin)).status_code == 302


def test_a_password_set_here_works_and_ends_the_sessions(admin: User, student: User) -> None:
    log_in(SYSTEM, username="student", password=PASSWORD)
    client, page = client_of(admin), f"{LIST}{student.pk}/password/"
    assert client.post(page, {"password1": "short", "password2": "short"}).status_code == 200
    client.post(page, {"password1": "another-horse-battery", "password2": "another-horse-battery"})
    assert Session.objects.filter(user=student, revoked_at=None).count() == 0
    assert log_in(SYSTEM, username="student", password="another-horse-battery").session.user == student
    client.post(f"{LIST}{admin.pk}/password/", {"password1": "mine-is-a-battery", "password2": "mine-is-a-battery"})
    assert client.get(LIST).status_code == 200


def press(client: Client, button: str, person: User) -> int:
    """Open the button's dialog and confirm it."""
    address = reverse(f"admin:people_user_{button}", args=[person.pk])
    opened = client.get(address)
    return client.post(address, {"_form_submitted": "True"}).status_code if opened.status_code == 200 else 403


def buttons_on(client: Client, person: User) -> set[str]:
    """The account's buttons that the person's page offers."""
    page = client.get(page_of(person)).content.decode()
    names = ("password", "reset_link", "verification", "end_all_sessions", "block", "unblock", "anonymise")
    return {name for name in names if f"{LIST}{person.pk}/{name}" in page}


def test_one_button_ends_all_sessions(admin: User, student: User) -> None:
    log_in(SYSTEM, username="student", password=PASSWORD)
    client = client_of(admin)
    assert client.get(reverse("admin:people_user_end_all_sessions", args=[student.pk])).status_code == 200
    assert Session.objects.filter(revoked_at=None).count() == 1
    assert press(client, "end_all_sessions", student) == 302
    assert Session.objects.filter(revoked_at=None).count() == 0


def test_buttons_block_and_unblock(admin: User, student: User) -> None:
    client = client_of(admin)
    common = {"reset_link", "verification", "end_all_sessions", "anonymise"}
    assert buttons_on(client, student) == common | {"block"}
    assert press(client, "block", student) == 302
    student.refresh_from_db()
    assert student.is_active is False
    assert buttons_on(client, student) == {"verification", "end_all_sessions", "anonymise", "unblock"}
    assert press(client, "unblock", student) == 302
    student.refresh_from_db()
    assert student.is_active is True


def test_buttons_send_links(admin: User, student: User) -> None:
    client = client_of(admin)
    with heard(PasswordResetRequested) as resets, heard(EmailVerificationRequested) as verifications:
        assert press(client, "reset_link", student) == 302
        assert press(client, "verification", student) == 302
    assert ([each.user_id for each in resets], [each.user_id for each in verifications]) == (
        [student.pk],
        [student.pk],
    )


def test_a_button_deletes_the_personal_data_after_saying_what_stays(admin: User, student: User) -> None:
    client = client_of(admin)
    dialog = client.get(reverse("admin:people_user_anonymise", args=[student.pk])).content.decode()
    assert "Kept under a number instead of a name: payments, coins, attendance" in dialog
    assert press(client, "anonymise", student) == 302
    page = client.get(page_of(student)).content.decode()
    assert (f"deleted-{student.pk}" in page, "student@example.com" in page) == (True, False)
    assert buttons_on(client, student) == set()


def test_buttons_are_there_only_for_who_may(admin: User, operator: User, student: User) -> None:
    assert buttons_on(client_of(admin), admin) == {"reset_link", "verification", "end_all_sessions"}
    assert buttons_on(client_of(operator), admin) == set()
    assert "anonymise" in buttons_on(client_of(operator), student)
    for button in ("block", "anonymise", "reset_link", "verification", "end_all_sessions"):
        assert press(client_of(operator), button, admin) == 403
        assert press(client_of(make(f"accountant_{button}", Role.TEACHER, "accountants")), button, student) == 403
    assert press(client_of(admin), "block", admin) == 403


def test_extra_fields_stand_on_the_page_as_a_table(admin: User) -> None:
    person = create_person(SYSTEM, first_name="Ali", extra={"region": "<b>Scotland</b>", "club": "chess"})
    page = client_of(admin).get(page_of(person)).content.decode()
    assert "club</th>" in page
    assert "&lt;b&gt;Scotland&lt;/b&gt;</td>" in page


@pytest.mark.parametrize("count", [3, 30])
def test_the_list_needs_as_many_queries_for_three_as_for_thirty(
    admin: User, count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for place in range(count):
        create_person(SYSTEM, username=f"person{place}")
    client = client_of(admin)
    client.get(LIST)
    with django_assert_max_num_queries(8):
        assert client.get(f"{LIST}?role__exact=student").status_code == 200


def test_groups_are_there_to_look_at(admin: User, operator: User) -> None:
    page = client_of(admin).get("/admin/auth/group/").content.decode()
    assert "operators" in page
    assert client_of(operator).get("/admin/auth/group/").status_code == 403
