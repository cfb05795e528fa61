"""Custom fields come in and go out with the files of people and payments."""

import pytest

from school.audit.models import AuditChange
from school.customfields.actions import archive_field, update_field
from school.customfields.choices import FieldKind, Target
from school.payments.models import Payment
from school.payments.resources import PaymentResource
from school.people.actions import update_person
from school.people.models import User
from school.people.resources import PeopleResource
from tests.school.customfields.definitions import define
from tests.school.imports.conftest import bring_in, check, counts, reasons, staff
from tests.school.people.conftest import SYSTEM, make

ROWS = "username,Bo‘yi,Formasi,joined\nali,181.5,M,2026-09-01\nvali,,S,\n"


@pytest.fixture(autouse=True)
def _fields(db: None) -> None:
    define("height", FieldKind.NUMBER, target=Target.USERS, label_uz="Bo‘yi")
    define("shirt", FieldKind.CHOICE, target=Target.USERS, choices=["S", "M"], label_uz="Formasi", is_public=True)
    define("joined", FieldKind.DATE, target=Target.USERS)


def test_columns_are_known_by_key_and_by_name(operator: User) -> None:
    make("vali")
    batch = bring_in(operator, ROWS)
    assert counts(batch) == {"total": 2, "new": 1, "changed": 1}
    ali, vali = User.objects.get(username="ali"), User.objects.get(username="vali")
    assert ali.custom == {"height": 181.5, "shirt": "M", "joined": "2026-09-01"}
    assert (vali.custom, vali.extra) == ({"shirt": "S"}, {})
    recorded = AuditChange.objects.filter(model="people.user", object_id=vali.pk).latest("pk")
    assert recorded.changes == {"custom": [{}, {"shirt": "S"}]}
    assert counts(check(operator, ROWS)) == {"total": 2, "unchanged": 2}


def test_empty_cells_erase_nothing_and_archived_values_stay(operator: User) -> None:
    old = define("old", target=Target.USERS)
    update_person(SYSTEM, instance=make("vali"), custom={"height": 170, "old": "x"})
    archive_field(SYSTEM, instance=old)
    bring_in(operator, ROWS)
    assert User.objects.get(username="vali").custom == {"height": 170, "old": "x", "shirt": "S"}


def test_wrong_and_missing_values_come_back_with_reasons(operator: User) -> None:
    field = define("team", target=Target.USERS)
    update_field(SYSTEM, instance=field, is_required=True)
    batch = check(operator, "username,height,shirt,team\na1,tall,XL,Reds\na2,170,S,\na3,171,M,Blues\n")
    assert counts(batch) == {"total": 3, "bad": 2, "new": 1}
    assert reasons(batch) == [
        (2, "Height: Write a number, as 12 or 12.5. · Shirt: Choose one of: S, M."),
        (3, "Team: This is needed."),
    ]


def test_what_may_be_read_goes_out_as_columns(operator: User, accountant: User) -> None:
    update_person(SYSTEM, instance=make("vali"), custom={"height": 170, "shirt": "S"})
    names = {"custom__height", "custom__shirt", "custom__joined"}
    people = User.objects.filter(username="vali")
    rows = {who: PeopleResource(actor=staff(who)).export(queryset=people).dict[0] for who in (operator, accountant)}
    assert {name: value for name, value in rows[operator].items() if name in names} == {
        "custom__height": "170",
        "custom__shirt": "S",
        "custom__joined": "",
    }
    assert rows[accountant].keys() & names == {"custom__shirt"}


def test_payments(operator: User, accountant: User) -> None:
    define("cashier", target=Target.PAYMENTS)
    make("ali")
    head = "student,amount,payment_method,due_date,reference,cashier\n"
    batch = bring_in(accountant, f"{head}ali,100,cash,2031-01-01,R-1,Zuhra\n", target="payments")
    assert counts(batch) == {"total": 1, "new": 1}
    payment = Payment.objects.get()
    assert payment.custom == {"cashier": "Zuhra"}
    (row,) = PaymentResource(actor=staff(accountant)).export().dict
    assert row["custom__cashier"] == "Zuhra"
