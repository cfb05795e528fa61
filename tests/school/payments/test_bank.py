"""A bank's statement: each line that came counts once, confirms what it names exactly, or waits for staff."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from school.common.errors import Invalid, NotAllowed
from school.imports.rules import Row
from school.payments.actions import confirm_payment
from school.payments.bank import BankResource, clean_money, is_outgoing, keys_of, numbers_in, words_in
from school.payments.choices import PaymentStatus
from school.payments.models import Payment, UnmatchedPayment
from tests.school.imports.conftest import bring_in, check, counts, reasons, upload
from tests.school.payments.bills import bill, paid
from tests.school.payments.books import assert_books_are_right
from tests.world import World

HEADER = "date;amount;debit;currency;number;reference;purpose;payer\n"


@pytest.fixture(autouse=True)
def _own_files(tmp_path: Path, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def transfer(world: World, **fields: Any) -> Payment:
    return bill(world, payment_method="transfer", **fields)


def queue() -> list[tuple[str, str, Decimal, str, int | None]]:
    """What the lines have become: (state, reason, amount, currency, payment)."""
    rows = UnmatchedPayment.objects.order_by("pk")
    return list(rows.values_list("status", "reason", "amount", "currency", "payment"))


def statement(*lines: str, header: str = HEADER) -> bytes:
    return (header + "\n".join(lines) + "\n").encode()


def test_lines_confirm_wait_or_are_left_out(world: World) -> None:
    by_number, by_reference = transfer(world), transfer(world, transaction_id="TR-2026-77")
    less = transfer(world)
    data = statement(
        f"05.11.2026;500 000,00;;UZS;B-1;;To‘lov № {by_number.pk};Karimova Dilnoza",
        "2026-11-06;500000.00;;UZS;B-2;TR-2026-77;tuition;Aliyev",
        f"06.11.2026;499.999,50;;UZS;B-3;{less.pk};;Karimova",
        "06.11.2026;-90 000,00;;UZS;B-4;;rent;Landlord",
        "06.11.2026;;90 000,00;UZS;B-5;;rent;Landlord",
        "07.11.2026;250000;;UZS;B-6;;12 darslar uchun;Nobody",
    )
    batch = bring_in(world.accountant, data, target="bank")
    assert counts(batch) == {"total": 6, "new": 2, "changed": 2, "unchanged": 2}
    assert queue() == [
        ("attached", "missing_here", Decimal(500_000), "UZS", by_number.pk),
        ("attached", "missing_here", Decimal(500_000), "UZS", by_reference.pk),
        ("open", "amount_differs", Decimal("499999.50"), "UZS", less.pk),
        ("open", "unknown_reference", Decimal(250_000), "UZS", None),
    ]
    states = [(each.status, each.transaction_id) for each in Payment.objects.order_by("pk")]
    assert states == [("confirmed", None), ("confirmed", "TR-2026-77"), ("pending", None)]
    assert str(Payment.objects.get(pk=by_number.pk).paid_at) == "2026-11-04 19:00:00+00:00"
    assert_books_are_right()
    again = check(world.accountant, data, target="bank")
    assert counts(again) == {"total": 6, "unchanged": 6}


def test_the_same_lines_in_another_file_are_known(world: World) -> None:
    first = statement("05.11.2026;100;;UZS;;;fee;Aliyev", "05.11.2026;100;;UZS;;;fee;Aliyev")
    assert counts(bring_in(world.accountant, first, target="bank")) == {"total": 2, "new": 2}
    more = statement(
        *("2026-11-05;100,00;;UZS;;;fee;Aliyev",) * 3,
        "06.11.2026;100;;UZS;;;fee;Aliyev",
    )
    assert counts(bring_in(world.accountant, more, target="bank")) == {"total": 4, "new": 2, "unchanged": 2}
    assert UnmatchedPayment.objects.count() == 4
    assert_books_are_right()


def test_two_payers_may_use_one_number(world: World) -> None:
    lines = [f"05.11.2026;100;;UZS;5;;fee;{payer}" for payer in ("Aliyev", "Karimova", "Aliyev")]
    batch = bring_in(world.accountant, statement(*lines), target="bank")
    assert counts(batch) == {"total": 3, "new": 2, "unchanged": 1}


def test_only_an_unpaid_transfer_over_the_same_is_confirmed(world: World) -> None:
    cash, other = bill(world), transfer(world, currency="USD")
    done, twice = paid(world, payment_method="transfer"), transfer(world)
    lines = [f"05.11.2026;500000;;UZS;{place};{each.pk};;P" for place, each in enumerate((cash, other, done))]
    lines += [f"05.11.2026;500000;;UZS;{place};{twice.pk};;P" for place in (8, 9)]
    batch = bring_in(world.accountant, statement(*lines), target="bank")
    assert counts(batch) == {"total": 5, "new": 4, "changed": 1}
    assert [(state, reason, payment) for state, reason, _amount, _currency, payment in queue()] == [
        ("open", "missing_here", cash.pk),
        ("open", "currency_differs", other.pk),
        ("open", "paid_again", done.pk),
        ("attached", "missing_here", twice.pk),
        ("open", "paid_again", twice.pk),
    ]
    assert_books_are_right()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
@pytest.mark.parametrize("delimiter", [";", ","])
def test_files_of_this_world_are_read(world: World, encoding: str, delimiter: str) -> None:
    payment = transfer(world)
    header = ["Дата", "Сумма по кредиту", "Валюта", "Назначение платежа", "Плательщик"]
    line = ["05.11.2026", "500000.00", "UZS", f"Платёж № {payment.pk} за обучение", "Каримова"]
    data = "\r\n".join(delimiter.join(cells) for cells in (header, line)).encode(encoding)
    assert counts(bring_in(world.accountant, data, target="bank")) == {"total": 1, "changed": 1}
    row = UnmatchedPayment.objects.get()
    assert (row.payer, row.details) == ("Каримова", f"Платёж № {payment.pk} за обучение")


def test_bad_lines_are_told_and_formulas_are_text(world: World) -> None:
    data = statement(
        "05.13.2026;100;;UZS;1;;x;y",
        "05.11.2026;1,2,3;;UZS;2;;x;y",
        "05.11.2099;100;;UZS;3;;x;y",
        ";100;;UZS;4;;x;y",
        "05.11.2026;;;UZS;5;;x;y",
        "05.11.2026;100;;SUM7;6;;x;y",
        '05.11.2026;100;;UZS;7;=HYPERLINK("http://x");=1+1;@SUM(A1)',
    )
    batch = bring_in(world.accountant, data, target="bank", keep_good_rows=True)
    assert counts(batch) == {"total": 7, "new": 1, "bad": 6}
    assert reasons(batch) == [
        (2, "Date: Write the date as 2026-12-05 or 05.12.2026."),
        (3, "Money that came: This is not an amount above zero, for example 500000.00."),
        (4, "Date: A statement has no days before 2000 and none that are to come."),
        (5, "Date: This is needed."),
        (6, "Money that came: This is needed."),
        (7, "Currency: A currency is three capital letters, for example UZS."),
    ]
    row = UnmatchedPayment.objects.get()
    assert (row.reference, row.details, row.payer) == ('=HYPERLINK("http://x")', "=1+1", "@SUM(A1)")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"x" * (5 * 1024 * 1024 + 1), "The file is larger than 5 MB."),
        (b"", "The file is empty."),
        (b"date;amount\n", "The file has a header but no rows."),
        (b"\x00\x01\x02\xff", "This is neither a CSV nor an XLSX file."),
        (b"PK\x03\x04broken", "The workbook cannot be read. Save it as XLSX or CSV again."),
    ],
)
def test_files_that_are_none_are_refused(world: World, data: bytes, told: str) -> None:
    with pytest.raises(Invalid) as refused:
        upload(world.accountant, data, target="bank")
    assert [str(text) for text in refused.value.fields["file"]] == [told]


@pytest.mark.parametrize("name", ["operator", "editor", "teacher"])
def test_only_who_settles_may_bring_one(world: World, name: str) -> None:
    with pytest.raises(NotAllowed):
        upload(getattr(world, name), statement("05.11.2026;1;;UZS;1;;x;y"), target="bank")


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("500000", "500000.00"),
        ("500 000,00", "500000.00"),
        ("500\u00a0000.5", "500000.50"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.89", "1234567.89"),
        ("1'234.50", "1234.50"),
        ("+12", "12.00"),
        ("1,234", "1234.00"),
    ],
)
def test_amounts_as_banks_write_them(written: str, amount: str) -> None:
    assert str(clean_money(written)) == amount


@pytest.mark.parametrize("written", ["", "0", "0,00", "1,2,3", "12.345.6", "1e5", "-5", "١٢", "9" * 13])
def test_what_is_no_amount(written: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        clean_money(written)


@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        ({"reference": " № 12 "}, {12}),
        ({"purpose": "To'lov 12, To‘lov: 13"}, {12, 13}),
        ({"purpose": "Оплата за 12 занятий по договору 15"}, set()),
        ({"purpose": "платежа №12"}, {12}),
        ({"purpose": "payment #12"}, {12}),
        ({"reference": "12/13"}, set()),
    ],
)
def test_numbers_that_are_called_ours(cells: dict[str, str], numbers: set[int]) -> None:
    assert numbers_in(cells) == numbers


def test_words_and_directions() -> None:
    assert words_in({"reference": "TR 7", "purpose": "for TR-2026-77."}) == {"TR 7", "TR-2026-77"}
    assert [is_outgoing(cells) for cells in ({"amount": "-5"}, {"amount": "0", "debit": "5"}, {"amount": "5"}, {})] == [
        *(True, True, False, False)
    ]
    assert len(set(keys_of([{"date": "x"}, {"date": "x"}, {"date": "y"}], currency="UZS"))) == 3


def test_a_currency_that_one_file_leaves_out_is_the_schools(world: World) -> None:
    """The same lines in the bank's short and long statement are the same money."""
    long = statement("05.11.2026;100;;UZS;B-1;;fee;Aliyev", "05.11.2026;70;;uzs;;;fee;Aliyev")
    assert counts(bring_in(world.accountant, long, target="bank")) == {"total": 2, "new": 2}
    short = statement(
        *("05.11.2026;100;B-1;fee;Aliyev", "05.11.2026;70;;fee;Aliyev"), header="date;amount;number;purpose;payer\n"
    )
    assert counts(check(world.accountant, short, target="bank")) == {"total": 2, "unchanged": 2}
    other = statement("05.11.2026;100;;USD;B-1;;fee;Aliyev")
    assert counts(bring_in(world.accountant, other, target="bank")) == {"total": 1, "new": 1}


def test_what_is_settled_while_the_file_is_read_waits_for_staff(world: World) -> None:
    """Between reading a line and writing it a cashier takes the same debt: the transfer is money of its own."""
    payment, actor = transfer(world), world.actor("accountant")
    cells = {"date": "05.11.2026", "amount": "500000", "purpose": f"№ {payment.pk}"}
    reading = BankResource(actor=actor, rows=[Row(numbers=[2], cells=cells)])
    reading.import_data(reading.dataset(), dry_run=True)
    confirm_payment(actor, payment=payment, status=PaymentStatus.CONFIRMED)
    line = UnmatchedPayment(key=reading.keys[0], amount=payment.amount, currency="UZS", payment=payment)
    reading.write([line])
    assert queue() == [("open", "paid_again", Decimal(500_000), "UZS", payment.pk)]
    assert Payment.objects.count() == 1
    assert_books_are_right()


def test_cards_in_a_purpose_are_covered(world: World) -> None:
    data = statement("05.11.2026;100;;UZS;B-1;;P2P 8600 4954 7331 6478;8600495473316478 ALIYEV")
    bring_in(world.accountant, data, target="bank")
    row = UnmatchedPayment.objects.get()
    assert (row.details, row.payer) == ("P2P ***6478", "***6478 ALIYEV")
