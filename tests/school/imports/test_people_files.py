"""Real rosters come in: our template, OneRoster, OULAD; nothing is doubled, bad rows come back with reasons."""

import pytest

from school.audit.models import AuditChange, AuditEntry
from school.common.errors import Conflict, Unauthenticated
from school.imports.actions import start_import
from school.imports.choices import ImportState
from school.imports.models import ImportBatch
from school.people.actions import log_in
from school.people.models import User
from school.people.queries import authenticate_access
from tests.jobs import run_jobs
from tests.school.imports.conftest import SAMPLES, bad_rows, bring_in, check, counts, staff
from tests.school.people.conftest import PASSWORD, SYSTEM, make

OULAD = SAMPLES / "oulad_students.csv"


def test_our_template_comes_in_with_its_unknown_column(operator: User) -> None:
    batch = bring_in(operator, (SAMPLES / "students.csv").read_bytes())
    assert (batch.state, counts(batch)) == ("done", {"total": 12, "new": 12})
    person = User.objects.get(sourced_id="S-1002")
    assert (person.first_name, person.last_name) == ("O‘g‘iloy", "To‘rayeva")
    assert (person.username, person.phone_number, person.language) == ("ogiloy.torayeva", "+998912345678", "uz")
    assert person.extra == {"Maktab sinfi": "9-A"}
    assert person.has_usable_password() is False
    assert User.objects.get(sourced_id="S-1004").first_name == "Шахзода"
    assert User.objects.get(sourced_id="S-1003").phone_number == "+998907654321"
    assert User.objects.get(sourced_id="S-1005").email is None


def test_the_same_file_again_changes_nothing(operator: User) -> None:
    data = (SAMPLES / "students.csv").read_bytes()
    bring_in(operator, data)
    before = list(User.objects.order_by("pk").values())
    again = check(operator, data)
    assert counts(again) == {"total": 12, "unchanged": 12}
    with pytest.raises(Conflict, match="nothing to import"):
        start_import(staff(operator), instance=again)
    assert list(User.objects.order_by("pk").values()) == before


def test_oulad_twice_is_nothing_doubled_and_repeated_students_are_merged(operator: User) -> None:
    data = OULAD.read_bytes()
    assert counts(bring_in(operator, data)) == {"total": 500, "new": 460, "merged": 40}
    assert User.objects.filter(sourced_id__isnull=False).count() == 460
    first = User.objects.get(sourced_id="11391")
    assert (first.username, first.email, first.full_name) == ("11391", None, "")
    assert first.extra == {
        "code_module": "AAA",
        "code_presentation": "2013J",
        "gender": "M",
        "region": "East Anglian Region",
        "highest_education": "HE Qualification",
        "imd_band": "90-100%",
        "age_band": "55<=",
        "num_of_prev_attempts": "0",
        "studied_credits": "240",
        "disability": "N",
        "final_result": "Pass",
    }
    assert counts(check(operator, data)) == {"total": 500, "unchanged": 460, "merged": 40}
    assert User.objects.filter(sourced_id__isnull=False).count() == 460


def test_later_rows_of_one_key_are_laid_over_the_earlier(operator: User) -> None:
    batch = bring_in(
        operator,
        "id,first name,phone,class,club\n7,Ali,,9-A,chess\n8,Vali,901112233,9-B,\n7,Alisher,901234567,,go\n7,,,10-A,\n",
    )
    assert counts(batch) == {"total": 4, "new": 2, "merged": 2}
    person = User.objects.get(sourced_id="7")
    assert (person.first_name, person.phone_number) == ("Alisher", "+998901234567")
    assert person.extra == {"class": "10-A", "club": "go"}


def test_oneroster_for_an_operator_and_for_an_admin(operator: User, admin: User) -> None:
    data = (SAMPLES / "oneroster" / "users.csv").read_bytes()
    batch = check(operator, data)
    assert counts(batch) == {"total": 8, "new": 5, "bad": 3}
    assert [line.rsplit(",", 2)[1:] for line in bad_rows(batch)[1:]] == [
        ["7", "Only an admin may give or take roles and staff groups."],
        ["8", "Role: People with the role “parent” are not kept here."],
        ["9", "Only an admin may give or take roles and staff groups."],
    ]
    batch = bring_in(admin, data, keep_good_rows=True)
    assert counts(batch) == {"total": 8, "new": 7, "bad": 1}
    roles = User.objects.filter(sourced_id__startswith="u-").values_list("sourced_id", "role", "is_active", "is_staff")
    assert sorted(roles) == [
        ("u-2001", "student", True, False),
        ("u-2002", "student", True, False),
        ("u-2003", "student", True, False),
        ("u-2004", "student", False, False),
        ("u-2005", "student", False, False),
        ("u-2101", "teacher", True, False),
        ("u-2902", "admin", True, True),
    ]
    extra = User.objects.get(sourced_id="u-2001").extra
    assert extra == {
        "orgSourcedIds": "org-1",
        "userIds": "{LDAP:aziza}",
        "middleName": "Anvarovna",
        "identifier": "77101",
        "agentSourcedIds": "u-2901",
        "grades": "09",
    }


def test_bad_rows_come_back_exactly_with_their_reasons(operator: User) -> None:
    make("taken")
    batch = check(
        operator,
        "username,email,phone,note\n"
        "good,good@example.com,901234567,fine\n"
        "two words,not an address,12,=1+1\n"
        ",,901234567,nobody\n"
        "other,taken@example.com,,\n"
        "another,GOOD@example.com,,\n"
        "wide,wide@example.com,901234567,x,y\n",
    )
    assert counts(batch) == {"total": 6, "new": 1, "bad": 5}
    phone = "This is not a phone number, for example +998901234567."
    assert bad_rows(batch) == [
        "username,email,phone,note,row,reason",
        "two words,not an address,12,'=1+1,3,\"Username: Only letters, digits and @ . + - _ are allowed. "
        f'· Email: This is not an email address. · Phone: {phone}"',
        ',,901234567,nobody,4,"A row needs an id, a username or an email."',
        "other,taken@example.com,,,5,Email: Another person has it already.",
        "another,GOOD@example.com,,,6,Email: It is in row 2 already.",
        "wide,wide@example.com,901234567,x,y,7,The row has more cells than the header.",
    ]


def test_the_good_rows_come_in_only_when_staff_say_so(operator: User) -> None:
    data = "username\ngood\nbad name\n"
    batch = check(operator, data)
    with pytest.raises(Conflict, match="Some rows are bad"):
        start_import(staff(operator), instance=batch)
    assert User.objects.filter(username="good").exists() is False
    assert batch.state == ImportState.CHECKED
    assert counts(bring_in(operator, data, keep_good_rows=True)) == {"total": 2, "new": 1, "bad": 1}
    assert User.objects.filter(username="good").exists()


def test_the_check_shows_the_changes_field_by_field_and_changes_nothing(operator: User) -> None:
    bring_in(operator, "id,first name,class\n1,Ali,9-A\n2,Vali,9-A\n")
    before = AuditChange.objects.filter(model="people.user").count()
    batch = check(operator, "id,first name,class,club\n1,Alisher,10-A,\n2,Vali,9-A,chess\n3,New,,\n")
    assert counts(batch) == {"total": 3, "new": 1, "changed": 2}
    assert batch.sample == [
        {"row": 2, "name": "Alisher", "changes": [["first name", "Ali", "Alisher"], ["class", "9-A", "10-A"]]},
        {"row": 3, "name": "Vali", "changes": [["club", "", "chess"]]},
    ]
    assert AuditChange.objects.filter(model="people.user").count() == before
    assert User.objects.get(sourced_id="1").first_name == "Ali"


def test_an_import_is_one_audit_entry_by_the_person_who_pressed(operator: User) -> None:
    batch = bring_in(operator, "id,first name\n1,Ali\n2,Vali\n")
    entry = AuditEntry.objects.get(action="imports.run")
    assert (entry.action, entry.via, entry.actor_id) == ("imports.run", "import", operator.pk)
    assert batch.audit_entry_id == entry.pk
    kinds = AuditChange.objects.filter(entry=entry).values_list("model", "operation")
    assert sorted(kinds) == [("imports.importbatch", "update"), ("people.user", "insert"), ("people.user", "insert")]


def test_a_row_that_blocks_somebody_ends_their_session(operator: User) -> None:
    make("leaver")
    login = log_in(SYSTEM, username="leaver", password=PASSWORD)
    bring_in(operator, "username,status\nleaver,tobedeleted\n")
    with pytest.raises(Unauthenticated):
        authenticate_access(login.access)
    assert User.objects.get(username="leaver").is_active is False


def test_staff_accounts_are_not_an_operators_to_change(operator: User, admin: User) -> None:
    batch = check(operator, "username,email\nadmin,mine@example.com\nADMIN,\noperator,new@example.com\n")
    assert counts(batch) == {"total": 3, "changed": 1, "bad": 2}
    assert bad_rows(batch)[1:] == [
        "admin,mine@example.com,2,Only an admin may change staff accounts.",
        "ADMIN,,3,Only an admin may change staff accounts.",
    ]


def test_known_people_are_found_by_username_and_email_and_take_the_new_id(operator: User) -> None:
    first, second = make("first"), make("second")
    batch = bring_in(operator, "id,username,email\nA,FIRST,\nB,,Second@example.com\n")
    assert counts(batch) == {"total": 2, "changed": 2}
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.sourced_id, first.username) == ("A", "FIRST")
    assert (second.sourced_id, second.email) == ("B", "Second@example.com")
    assert ImportBatch.objects.count() == 1
    assert run_jobs() == []
