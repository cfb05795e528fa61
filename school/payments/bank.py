"""A bank's statement as a file: each credit line confirms the payment that it names, or waits for staff, once.

The file may be brought in any number of times and overlap with others: a line is known again by the bank's number, or
by all that it says and its place among equal lines.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from hashlib import sha256
from typing import Any, ClassVar

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.results import RowResult

from school.common import clock
from school.imports.bulk import SAMPLE_SIZE, BulkResource, RuleWidget
from school.imports.targets import ImportTarget, TargetField, register_target
from school.payments.actions import attach_unmatched, flag_unmatched
from school.payments.choices import PaymentMethod, PaymentStatus, UnmatchedReason, UnmatchedSource
from school.payments.gateways.redaction import without_cards
from school.payments.models import Payment, UnmatchedPayment
from school.payments.permissions import RESOLVE
from school.payments.queries import known_bank_lines, payments_named
from school.payments.resources import clean_currency
from school.payments.rules import UNPAID
from school.people.rules import clean_text
from school.preferences.queries import preferences

CHUNK = 1000
MOST_BYTES = 5 * 1024 * 1024
MONEY = re.compile(r"(?:\d{1,12}|\d{1,3}([.,'])\d{3}(?:\1\d{3}){0,2})(?:(?!\1)[.,]\d{1,2})?", re.ASCII)
DAY_FORMATS = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d.%m.%y")
# A bare number in a purpose may be anything, a count of lessons or a contract: one of ours is called so.
CALLED = re.compile(r"(?:№|#|\bpayment\b|\bto[ʻ‘’'`]?lov\b|\bплат[её]ж[а-я]*)[\s:№#]*(\d{1,12})\b", re.IGNORECASE)
ALONE = re.compile(r"[\s№#]*(\d{1,12})\s*")
WORD = re.compile(r"[\w./-]{4,100}")


def clean_money(value: str) -> Decimal:
    """Exact money with thousands apart or not, a point or comma before one or two decimals."""
    text = re.sub(r"[\s\u202f]", "", value).lstrip("+")
    if not MONEY.fullmatch(text):
        raise ValueError(_("This is not an amount above zero, for example 500000.00."))
    whole, part = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", text).groups()  # type: ignore[union-attr]  # it fits anything
    amount = Decimal(f"{re.sub(r'\D', '', whole)}.{part or 0}").quantize(Decimal("0.01"))
    if not amount:
        raise ValueError(_("This is not an amount above zero, for example 500000.00."))
    return amount


def clean_day(value: str) -> datetime:
    """The beginning of the day at the school; a time of day behind it is left out."""
    written = re.split(r"[\sT]", value.strip(), maxsplit=1)[0]
    for form in DAY_FORMATS:
        try:
            day = datetime.strptime(written, form).date()  # noqa: DTZ007  a date has no zone
        except ValueError:
            continue
        return in_time(day)
    raise ValueError(_("Write the date as 2026-12-05 or 05.12.2026."))


def in_time(day: date) -> datetime:
    """The day's beginning; ValueError for one that no statement can be about."""
    if not date(2000, 1, 1) <= day <= clock.today():
        raise ValueError(_("A statement has no days before 2000 and none that are to come."))
    return clock.moment(day, time.min)


def is_outgoing(cells: Mapping[str, str]) -> bool:
    """Whether the line is about money that goes: below zero, or in a column of its own."""
    amount = re.sub(r"[\s0.,]", "", cells.get("amount", ""))
    return amount.startswith(("-", "−", "(")) or (not amount and bool(re.search(r"[1-9]", cells.get("debit", ""))))


def numbers_in(cells: Mapping[str, str]) -> set[int]:
    """The numbers of payments that the line names."""
    alone = ALONE.fullmatch(cells.get("reference", ""))
    called = CALLED.findall(f"{cells.get('reference', '')} {cells.get('purpose', '')}")
    return {int(number) for number in ([alone[1]] if alone else []) + called}


def words_in(cells: Mapping[str, str]) -> set[str]:
    """What of the line may be a reference of ours."""
    words = WORD.findall(f"{cells.get('reference', '')} {cells.get('purpose', '')}")
    return {word.strip(".,-/") for word in words} | {cells.get("reference", "")} - {""}


def keys_of(lines: Iterable[Mapping[str, str]], *, currency: str) -> list[str]:
    """What each line is known by again: with the bank's number by what that is unique for, else by its place, too.

    Payment orders are numbered by each payer, so a number alone may be that of two. A line that names no currency is
    in `currency`, the school's: the same line may name it in another file.
    """
    seen: Counter[str] = Counter()
    keys = []
    for cells in lines:
        said = [meant(cells, "date", clean_day), meant(cells, "amount", clean_money)]
        said.append(meant(cells, "currency", clean_currency) or currency)
        if number := cells.get("number"):
            keys.append(digest("number", number, *said, meant(cells, "payer", str)))
            continue
        content = digest(*said, *(meant(cells, name, str) for name in ("payer", "reference", "purpose")))
        seen[content] += 1
        keys.append(digest(content, seen[content]))
    return keys


def meant(cells: Mapping[str, str], name: str, clean: Callable[[str], object]) -> str:
    """A cell as it is meant, however it is written; as it is written where it cannot be read."""
    written = " ".join(cells.get(name, "").split())
    try:
        return str(clean(written)) if written else ""
    except ValueError:
        return written


def digest(*parts: object) -> str:
    """What a line is known by again."""
    return sha256("\0".join(map(str, parts)).encode()).hexdigest()


FIELDS = (
    TargetField("date", _("date"), ("day", "sana", "дата", "дата операции", "дата проводки"), example="05.12.2026"),
    TargetField(
        "amount",
        _("money that came"),
        ("amount", "sum", "credit", "kirim", "kredit", "summa", "сумма", "кредит", "приход", "сумма по кредиту"),
        example="500 000,00",
    ),
    TargetField(
        "debit",
        _("money that went"),
        ("debit", "chiqim", "debet", "дебет", "расход", "сумма по дебету"),
    ),
    TargetField("currency", _("currency"), ("valyuta", "валюта"), example="UZS"),
    TargetField(
        "number",
        _("the bank’s number of the line"),
        ("document", "doc", "id", "hujjat raqami", "номер документа", "номер", "№", "№ док"),
        example="BNK-90412",
        exact=True,
    ),
    TargetField("reference", _("reference"), ("ref", "payment", "to‘lov", "референс", "номер платежа"), example="1042"),
    TargetField(
        "purpose",
        _("purpose"),
        ("details", "description", "to‘lov maqsadi", "maqsad", "назначение", "назначение платежа"),
        example="To‘lov № 1042",
    ),
    TargetField(
        "payer",
        _("payer"),
        ("name", "sender", "to‘lovchi", "плательщик", "контрагент", "отправитель"),
        example="Karimova Dilnoza",
    ),
)


class BankResource(BulkResource):
    """Lines of a statement. New ones go into the queue, those that confirm a payment count as changed."""

    date = Field("paid_at", "date", RuleWidget(clean_day))
    amount = Field("amount", "amount", RuleWidget(clean_money))
    currency = Field("currency", "currency", RuleWidget(clean_currency))
    reference = Field("reference", "reference", RuleWidget(lambda value: clean_text(value[:100], 100)))
    purpose = Field("details", "purpose", RuleWidget(lambda value: clean_text(without_cards(value[:2000]), 2000)))
    payer = Field("payer", "payer", RuleWidget(lambda value: clean_text(without_cards(value[:200]), 200)))

    class Meta(BulkResource.Meta):
        model = UnmatchedPayment
        fields = ("date", "amount", "currency", "reference", "purpose", "payer")

    titles: ClassVar[Mapping[str, Any]] = {item.name: item.title for item in FIELDS}

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.currency_here = preferences().currency
        self.keys = keys_of([row.cells for row in self.rows], currency=self.currency_here)
        self.known: set[str] = set()
        self.named: dict[int, Payment] = {}
        self.matches: dict[str, Payment] = {}
        self.taken: set[int] = set()

    def find(self, place: int) -> None:
        """Every line is new until its key says otherwise."""
        if place % CHUNK == 0:
            rows = [row.cells for row in self.rows[place : place + CHUNK]]
            self.known |= known_bank_lines(self.keys[place : place + CHUNK])
            numbers = set[int]().union(*map(numbers_in, rows))
            words = set[str]().union(*map(words_in, rows))
            self.named = {each.pk: each for each in payments_named(numbers=numbers, references=words)}

    def skip_row(self, instance: Any, original: Any, row: Any, import_validation_errors: Any = None) -> bool:
        self.compared = (original, instance)
        instance.key = self.keys[self.place]
        return instance.key in self.known or is_outgoing(self.rows[self.place].cells)

    def validate_instance(self, instance: UnmatchedPayment, import_validation_errors: Any = None, *rest: Any) -> None:
        """What is wrong with the line; of a good one, what it is about."""
        columns = {field.attribute: name for name, field in self.fields.items()}
        wrong = {columns.get(name, name): found for name, found in (import_validation_errors or {}).items()}
        super().validate_instance(instance, wrong, *rest)
        instance.currency = instance.currency or self.currency_here
        self.known.add(instance.key)
        self.judge(instance, self.rows[self.place].cells)

    def problems(self, instance: UnmatchedPayment, original: Any, place: int) -> Mapping[str, str]:
        """A line needs its day and its money."""
        cells = self.rows[place].cells
        return {name: str(_("This is needed.")) for name in ("date", "amount") if name not in cells}

    def judge(self, line: UnmatchedPayment, cells: Mapping[str, str]) -> None:
        """Which payment the line confirms, or what differs."""
        numbers, words = numbers_in(cells), words_in(cells)
        named = [each for each in self.named.values() if each.pk in numbers or each.transaction_id in words]
        fitting = [each for each in named if self.fits(each, line)]
        if len(fitting) == 1:
            self.matches[line.key] = fitting[0]
            self.taken.add(fitting[0].pk)
        line.payment = named[0] if len(named) == 1 else None
        line.reason = self.what_differs(line.payment, line) if line.payment else UnmatchedReason.REFERENCE

    def fits(self, payment: Payment, line: UnmatchedPayment) -> bool:
        """Whether the line is exactly the money that an unpaid transfer waits for."""
        is_open = payment.status in UNPAID and payment.pk not in self.taken
        is_equal = (payment.amount, payment.currency) == (line.amount, line.currency)
        return is_open and is_equal and payment.payment_method == PaymentMethod.TRANSFER

    def what_differs(self, payment: Payment, line: UnmatchedPayment) -> UnmatchedReason:
        """In what the line is another than the payment that it names."""
        if payment.status in (PaymentStatus.CONFIRMED, PaymentStatus.REFUNDED):
            return UnmatchedReason.SECOND
        if payment.pk in self.taken and line.key not in self.matches:
            return UnmatchedReason.SECOND
        if payment.currency != line.currency:
            return UnmatchedReason.CURRENCY
        return UnmatchedReason.AMOUNT if payment.amount != line.amount else UnmatchedReason.MISSING_HERE

    def after_import_row(self, row: Any, row_result: Any, **_options: Any) -> None:
        """A line that confirms a payment counts as changed."""
        line = self.compared[1]
        payment = self.matches.get(line.key)
        if row_result.import_type != RowResult.IMPORT_TYPE_NEW or payment is None:
            return
        row_result.import_type = RowResult.IMPORT_TYPE_UPDATE
        if len(self.sample) < SAMPLE_SIZE:
            change = [gettext("status"), payment.get_status_display(), str(PaymentStatus.CONFIRMED.label)]
            number = self.rows[self.place].numbers[0]
            name = f"№ {payment.pk} · {payment.student} · {payment.amount} {payment.currency}"
            self.sample.append({"row": number, "name": name, "changes": [change]})

    def still_unpaid(self, line: UnmatchedPayment) -> Payment | None:
        """The payment that the line confirms, held; one that was settled since it was read has been paid again."""
        found = self.matches.get(line.key)
        payment = found and Payment.objects.select_for_update(no_key=True).get(pk=found.pk)
        if payment is None or payment.status in UNPAID:
            return payment
        line.reason = UnmatchedReason.SECOND
        return None

    def write(self, instances: list[UnmatchedPayment]) -> None:
        for line in instances:
            payment = self.still_unpaid(line)
            row = flag_unmatched(
                self.actor,
                method=PaymentMethod.TRANSFER,
                key=line.key,
                reason=UnmatchedReason(line.reason),
                source=UnmatchedSource.BANK,
                amount=line.amount,
                currency=line.currency,
                is_money=True,
                payment=line.payment,
                reference=line.reference,
                details=line.details,
                paid_at=line.paid_at,
                payer=line.payer,
            )
            if payment:
                why = gettext("The bank's statement names this payment, over the same amount and currency.")
                attach_unmatched(self.actor, unmatched=row, payment=payment, reason=why)


BANK = register_target(
    ImportTarget(
        name="bank",
        title=_("Bank statement"),
        resource=BankResource,
        permission=RESOLVE,
        fields=FIELDS,
        keys=(("date", "amount"),),
        key_description=_(
            "Date and money that came must be there. A line that names an unpaid transfer over the same amount and "
            "currency confirms it; all others wait in the queue of unmatched payments. A line counts once, however "
            "often it is brought in."
        ),
        each_row_counts=True,
        max_bytes=MOST_BYTES,
        words={
            "new": _("Into the queue"),
            "changed": _("Payments confirmed"),
            "unchanged": _("Known, or outgoing"),
        },
        list_url="admin:payments_unmatchedpayment_changelist",
        icon="account_balance",
    )
)
