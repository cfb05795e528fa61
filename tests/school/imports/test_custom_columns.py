"""Custom fields come in and go out with the files of people and payments."""

import pytest

from school.audit.models import AuditChange
from school.common.errors import Invalid, NotAllowed
from school.customfields.actions import archive_field, update_field
from school.customfields.choices import FieldKind, Target
from school.customfields.models import CustomField
from school.imports.actions import start_import
from school.imports.choices import ImportState
from school.imports.models import ImportMapping
from school.payments.models import Payment
from school.payments.resources import PaymentResource
from school.people.actions import update_person
from school.people.models import User
from school.people.resources import PeopleResource
from tests.jobs import run_jobs
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


NEW_COLUMNS = "username,Maktab sinfi,Класс,Narx,Bo‘yi\nali,9-A,А,12.5,180\nvali,9-B,б,x,\nsoli,9-a,,7,\n"


def mapped(**kinds: str) -> list[tuple[str, str]]:
    """The columns of that file; those that are named become new fields."""
    headers = ("username", "Maktab sinfi", "Класс", "Narx", "Bo‘yi")
    return [(header, kinds.get(header.split()[0], header if header == "username" else "")) for header in headers]


def test_a_column_becomes_a_new_field(admin: User) -> None:
    new = mapped(Maktab="new:choice", Класс="new:text", Narx="new:number")
    batch = check(admin, NEW_COLUMNS, columns=new, save_as="Maktab")
    fields = CustomField.objects.order_by("-pk")[:3]
    made = {field.key: (field.label_en, field.label_uz, field.kind, field.choices) for field in fields}
    assert made == {
        "maktab_sinfi": ("Maktab sinfi", "", "choice", ["9-A", "9-B"]),
        "klass": ("Класс", "", "text", []),
        "narx": ("Narx", "", "number", []),
    }
    columns = [("username", "username"), *mapped_names(made)]
    assert [tuple(column) for column in batch.columns] == [*columns, ("Bo‘yi", "")]
    assert ImportMapping.objects.get(name="Maktab").columns == batch.columns
    assert reasons(batch) == [
        (3, "Narx: Write a number, as 12 or 12.5."),
        (4, "Maktab sinfi: Choose one of: 9-A, 9-B."),
    ]
    start_import(staff(admin), instance=batch, keep_good_rows=True)
    run_jobs()
    assert User.objects.get(username="ali").custom == {"maktab_sinfi": "9-A", "klass": "А", "narx": 12.5}


def mapped_names(made: dict[str, tuple[str, str, str, list[str]]]) -> list[tuple[str, str]]:
    """Each new field under its column."""
    return [(label, f"custom__{key}") for key, (label, *_rest) in made.items()][::-1]


def test_a_key_that_is_taken_gets_a_number(admin: User) -> None:
    file = "username,Height,role!,9\nali,1,2,3\n"
    columns = [("username", "username"), *((name, "new:text") for name in ("Height", "role!", "9"))]
    check(admin, file, columns=columns)
    assert [field.key for field in CustomField.objects.order_by("pk")[3:]] == ["height_2", "role_2", "field_9"]


def test_a_choice_of_two_lines_becomes_one_of_one_line(admin: User) -> None:
    """Its definition is a form with one choice in each line, which would tear it apart."""
    columns = [("username", "username"), ("Manzil", "new:choice")]
    batch = check(admin, 'username,Manzil\nali,"Toshkent,\nChilonzor"\nvali,Buxoro\n', columns=columns)
    assert CustomField.objects.get(key="manzil").choices == ["Buxoro", "Toshkent, Chilonzor"]
    start_import(staff(admin), instance=batch)
    run_jobs()
    assert User.objects.get(username="ali").custom == {"manzil": "Toshkent, Chilonzor"}


def test_a_field_that_is_archived_meanwhile_stops_the_import(admin: User) -> None:
    batch = check(admin, "username,Sinf\nali,9-A\n", columns=[("username", "username"), ("Sinf", "new:text")])
    archive_field(SYSTEM, instance=CustomField.objects.get(key="sinf"))
    start_import(staff(admin), instance=batch)
    run_jobs()
    batch.refresh_from_db()
    gone = "The field that “Sinf” goes into is not there any more. Choose the columns again."
    assert (batch.state, batch.failure_reason) == (ImportState.FAILED, gone)
    assert not User.objects.filter(username="ali").exists()


def test_fields_are_made_by_who_may_define_them(operator: User) -> None:
    with pytest.raises(NotAllowed):
        check(operator, NEW_COLUMNS, columns=mapped(Maktab="new:text"))
    assert CustomField.objects.count() == 3


@pytest.mark.parametrize(
    ("file", "kind", "reason"),
    [
        ("username,Parol\nali,1\n", "text", "No field can be made of this column: Parol"),
        ("username,\u200b%\nali,1\n", "text", "No field can be made of this column: \u200b%"),
        ("username,Sinf\nali,1\n", "colour", "There is no such kind of field: new:colour"),
        (
            "username,Sinf\nali,\n",
            "choice",
            "“Sinf” holds 0 different values, and a choice has 1 to 50: make a text of it.",
        ),
        (
            f"username,Sinf\nali,{'a' * 101}\n",
            "choice",
            "“Sinf” holds a value of more than 100 characters: make a text of it.",
        ),
    ],
)
def test_a_column_that_makes_no_field_is_named(admin: User, file: str, kind: str, reason: str) -> None:
    header = file.partition("\n")[0].split(",")[1]
    with pytest.raises(Invalid) as refusal:
        check(admin, file, columns=[("username", "username"), (header, f"new:{kind}")])
    assert refusal.value.fields == {"columns": [reason]}
    assert CustomField.objects.count() == 3
