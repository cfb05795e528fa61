"""Payments in and out of files. A payment that is there already is never changed by a file."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, ClassVar

from django.core.exceptions import NON_FIELD_ERRORS
from django.db.models import Q, QuerySet
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _
from import_export.fields import Field

from content.models import CoursePage
from school.common import clock
from school.groups.models import StudyGroup
from school.imports.bulk import BulkResource, RuleWidget
from school.imports.custom import WithCustomColumns, custom_columns, field_maker
from school.imports.rules import plain
from school.imports.targets import ImportTarget, TargetField, register_target
from school.payments.actions import create_payment, restore_payment
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import Payment
from school.payments.permissions import CUSTOM
from school.people.models import User
from school.people.queries import students_visible_to
from school.people.rules import clean_text
from school.preferences.queries import preferences

CHUNK = 1000
AMOUNT = re.compile(r"\d{1,12}(?:[.,]\d{1,2})?")
DATE_FORMATS = ("%Y-%m-%d", "%d.%m.%Y")
METHODS = {
    **{value: PaymentMethod(value) for value in PaymentMethod.values},
    **dict.fromkeys(("naqd", "наличные"), PaymentMethod.CASH),
    **dict.fromkeys(("karta", "plastik", "карта"), PaymentMethod.CARD),
    **dict.fromkeys(("banktransfer", "otkazma", "перевод", "перечисление"), PaymentMethod.TRANSFER),
}
NEEDED = ("student", "amount", "payment_method", "due_date", "transaction_id")


def clean_amount(value: str) -> Decimal:
    """Exact money: blanks between thousands are fine, a point or comma only before one or two decimals."""
    text = re.sub(r"\s", "", value)
    if not AMOUNT.fullmatch(text) or not Decimal(text.replace(",", ".")):
        raise ValueError(_("This is not an amount above zero, for example 500000.00."))
    return Decimal(text.replace(",", ".")).quantize(Decimal("0.01"))


def clean_currency(value: str) -> str:
    """Three letters of ISO 4217."""
    if not re.fullmatch(r"[A-Za-z]{3}", value):
        raise ValueError(_("A currency is three capital letters, for example UZS."))
    return value.upper()


def clean_method(value: str) -> PaymentMethod:
    """A way of paying, by code or name."""
    if plain(value) not in METHODS:
        raise ValueError(_("Known ways of paying are %(names)s.") % {"names": ", ".join(PaymentMethod.values)})
    return METHODS[plain(value)]


def clean_date(value: str) -> date:
    """2026-12-05 or 05.12.2026."""
    for form in DATE_FORMATS:
        try:
            return datetime.strptime(value.strip(), form).date()  # noqa: DTZ007  a date has no time zone
        except ValueError:
            continue
    raise ValueError(_("Write the date as 2026-12-05 or 05.12.2026."))


def clean_status(value: str) -> PaymentStatus:
    """A state by its name."""
    if plain(value) not in PaymentStatus.values:
        raise ValueError(_("Known states are %(names)s.") % {"names": ", ".join(PaymentStatus.values)})
    return PaymentStatus(plain(value))


def clean_moment(value: str) -> datetime:
    """2026-12-03T10:15:00+05:00, or a day; without a zone it is meant at the school."""
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        moment = datetime.combine(clean_date(value), time.min)
    return moment if moment.tzinfo else clock.moment(moment.date(), moment.time())


FIELDS = (
    TargetField(
        "student",
        _("student"),
        ("username", "email", "sourced_id", "o‘quvchi", "talaba", "ученик", "студент"),
        example="dilnoza.karimova",
        names_person=True,
    ),
    TargetField("amount", _("amount"), ("sum", "summa", "miqdor", "сумма"), example="500000.00"),
    TargetField("currency", _("currency"), ("valyuta", "валюта"), example="UZS"),
    TargetField("payment_method", _("method"), ("method", "to‘lov usuli", "способ оплаты"), example="transfer"),
    TargetField("due_date", _("due on"), ("due", "date", "muddat", "sana", "срок", "дата"), example="2026-12-05"),
    TargetField(
        "transaction_id",
        _("reference"),
        ("reference", "ref", "number", "raqam", "номер", "номер платежа"),
        example="TR-2026-0001",
        exact=True,
    ),
    TargetField("group", _("group"), ("class", "guruh", "sinf", "группа", "класс"), example="A1 morning"),
    TargetField("course", _("course"), ("kurs", "курс"), example="Turkish A1"),
    TargetField("status", _("status"), ("state", "holat", "статус", "состояние"), example="confirmed"),
    TargetField("paid_at", _("paid at"), ("paid", "to‘langan", "оплачено"), example="2026-12-03T10:15:00+05:00"),
    TargetField("notes", _("notes"), ("note", "comment", "izoh", "примечание"), example=""),
)


class PaymentResource(WithCustomColumns):
    """Payments as rows; the key is the way of paying and its reference."""

    custom = CUSTOM
    titles: ClassVar[Mapping[str, Any]] = {item.name: item.title for item in FIELDS}

    student = Field("student", "student")
    student_name = Field("student__full_name", "student_name", RuleWidget(str), readonly=True)
    amount = Field("amount", "amount", RuleWidget(clean_amount))
    currency = Field("currency", "currency", RuleWidget(clean_currency))
    payment_method = Field("payment_method", "payment_method", RuleWidget(clean_method))
    status = Field("status", "status", RuleWidget(clean_status))
    due_date = Field("due_date", "due_date", RuleWidget(clean_date))
    paid_at = Field("paid_at", "paid_at", RuleWidget(clean_moment))
    group = Field("group", "group")
    course = Field("course", "course")
    transaction_id = Field("transaction_id", "transaction_id", RuleWidget(lambda value: clean_text(value, 100)))
    notes = Field("notes", "notes", RuleWidget(lambda value: clean_text(value, 2000)))

    class Meta(BulkResource.Meta):
        model = Payment
        fields = ("student", "student_name", "group", "course", "amount", "currency", "payment_method", "status",
                  "due_date", "paid_at", "transaction_id", "notes")  # fmt: skip

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.fields["student"].widget = RuleWidget(self.student_of)
        self.fields["group"].widget = RuleWidget(self.group_of)
        self.fields["course"].widget = RuleWidget(self.course_of)
        self.groups: list[StudyGroup] = []
        self.courses: dict[str, list[CoursePage]] = {}
        self.students: dict[str, list[User]] = {}
        self.known: dict[tuple[str, str], Payment] = {}
        self.used: dict[tuple[str, str], int] = {}

    def dehydrate_student(self, payment: Payment) -> str:
        """The username, so that an exported file can come back."""
        return payment.student.username

    def dehydrate_group(self, payment: Payment) -> str:
        """The group's name."""
        return payment.group.name if payment.group else ""

    def dehydrate_course(self, payment: Payment) -> str:
        """The course's title."""
        return payment.course.title if payment.course else ""

    def filter_export(self, queryset: QuerySet[Payment], **_options: Any) -> QuerySet[Payment]:
        """The rows with what they name, at once."""
        return queryset.select_related("student", "group", "course")

    def find(self, place: int) -> Payment | None:
        if place % CHUNK == 0:
            self.look_up([row.cells for row in self.rows[place : place + CHUNK]])
        return self.known.get(key_of(self.rows[place].cells))

    def look_up(self, rows: list[dict[str, str]]) -> None:
        """The students and payments that some rows name; two queries."""
        names = {row["student"].casefold() for row in rows if "student" in row}
        capitals = [name.upper() for name in names]
        sources = [row["student"] for row in rows if "student" in row]
        named = students_visible_to(self.actor).annotate(username_up=Upper("username"), email_up=Upper("email"))
        self.students = {}
        for student in named.filter(Q(username_up__in=capitals) | Q(email_up__in=capitals) | Q(sourced_id__in=sources)):
            for name in {student.username, student.email or "", student.sourced_id or ""} - {""}:
                self.students.setdefault(name.casefold(), []).append(student)
        self.look_up_subjects(rows)
        references = [row["transaction_id"] for row in rows if "transaction_id" in row]
        payments = Payment.objects.select_related("student").filter(transaction_id__in=references)
        self.known = {(payment.payment_method, str(payment.transaction_id)): payment for payment in payments}

    def look_up_subjects(self, rows: list[dict[str, str]]) -> None:
        """The groups and courses that some rows name."""
        names = {row["group"] for row in rows if "group" in row}
        self.groups = list(StudyGroup.objects.filter(name__in=names).select_related("course")) if names else []
        titles = {row["course"] for row in rows if "course" in row}
        self.courses = {}
        for course in CoursePage.objects.filter(title__in=titles) if titles else ():
            self.courses.setdefault(course.title, []).append(course)

    def group_of(self, name: str) -> StudyGroup:
        """The one group with this name, of the row's course when that is there too; ValueError for none or several."""
        course = self.rows[self.place].cells.get("course")
        named = [group for group in self.groups if group.name == name]
        found = [group for group in named if group.course.title == course] or named
        if len(found) != 1:
            raise ValueError(_("More than one group is called this.") if found else _("There is no such group."))
        return found[0]

    def course_of(self, title: str) -> CoursePage:
        """The one course with this title; ValueError when there is none or more than one."""
        found = self.courses.get(title, [])
        if len(found) != 1:
            raise ValueError(_("More than one course is called this.") if found else _("There is no such course."))
        return found[0]

    def student_of(self, name: str) -> User:
        """The one visible student with this username, email or id; ValueError when there is none or more than one."""
        found = {student.pk: student for student in self.students.get(name.casefold(), [])}
        if len(found) != 1:
            raise ValueError(_("More than one student has this.") if found else _("There is no such student."))
        return next(iter(found.values()))

    def skip_row(self, instance: Any, original: Any, row: Any, import_validation_errors: Any = None) -> bool:
        """The same payment is there already: the same student owes the same amount under the same reference."""
        self.compared = (original, instance)
        if instance._state.adding or import_validation_errors:
            return False
        return money_of(original) == money_of(instance)

    def problems(self, instance: Payment, original: Payment, place: int) -> Mapping[str, str]:
        """What the row as a whole has wrong."""
        cells, number = self.rows[place].cells, self.rows[place].numbers[0]
        found = {name: str(_("This is needed.")) for name in NEEDED if name not in cells} | self.missing(instance)
        if not instance._state.adding:
            text = _("There is a payment with this method and reference already, of another student or amount.")
            found[NON_FIELD_ERRORS] = str(text)
        first = self.used.setdefault(key_of(cells), number)
        if first != number and not found:
            text = _("Row %(number)s has this method and reference already, with other values.")
            found[NON_FIELD_ERRORS] = str(text % {"number": first})
        return found

    def write(self, instances: list[Payment]) -> None:
        for payment in instances:
            made = create_payment(
                self.actor,
                student=payment.student,
                group=payment.group,
                course=payment.course,
                amount=payment.amount,
                currency=payment.currency or preferences().currency,
                payment_method=PaymentMethod(payment.payment_method),
                due_date=payment.due_date,
                notes=payment.notes,
                transaction_id=payment.transaction_id,
                custom=self.custom_of(payment) or None,
            )
            if payment.status != PaymentStatus.PENDING:
                status = PaymentStatus(payment.status)
                restore_payment(self.actor, payment=made, status=status, paid_at=payment.paid_at)


def key_of(cells: Mapping[str, str]) -> tuple[str, str]:
    """The way of paying and the reference of a row; a way that is not known stays as it is written."""
    written = cells.get("payment_method", "")
    return METHODS.get(plain(written), written), " ".join(cells.get("transaction_id", "").split())


def money_of(payment: Payment) -> tuple[int, Decimal, str]:
    """Who owes how much."""
    return payment.student_id, payment.amount, payment.currency


register_target(
    ImportTarget(
        name="payments",
        title=_("Payments"),
        resource=PaymentResource,
        permission="payments.import_payment",
        fields=FIELDS,
        more_fields=custom_columns(CUSTOM),
        make_field=field_maker(CUSTOM),
        keys=(("payment_method", "transaction_id"),),
        key_description=_(
            "The method and the reference together must be there: they say which rows are one payment. "
            "A payment that is there already is never changed."
        ),
        merges=False,
        list_url="admin:payments_payment_changelist",
        icon="payments",
    )
)
