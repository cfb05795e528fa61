"""The cash desk: find a student, take what they owe, give the receipt. Everything goes by keyboard."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actor import Actor
from school.common.admin import ReadOnlyAdmin, actor_of
from school.common.errors import DomainError
from school.common.lookup import is_number
from school.common.money import shown_money
from school.payments.actions import take_money, take_unbilled_money
from school.payments.choices import PaymentMethod
from school.payments.desk import (
    Drawer,
    Found,
    Taking,
    closing,
    courses_to_pay_for,
    debts_of,
    groups_to_pay_for,
    returned_by,
    students_found,
    taken_by,
    takings,
    together,
)
from school.payments.models import SMALLEST, Payment, Receipt
from school.payments.permissions import CONFIRM, ISSUE_RECEIPT
from school.payments.queries import receipts_visible_to
from school.payments.rules import AT_DESK, is_overdue
from school.people.models import User
from school.people.queries import students_visible_to

METHODS = [(method.value, method.label) for method in AT_DESK]
ALL = "all"  # cashiers together, in an address
DAY = timedelta(days=1)
FIRST_DAY = date(2000, 1, 1)
LIST_LENGTH = 500  # rows of a day's list; the sums are of all of them
FORM_FIELDS = {"transaction_id": "reference", "group": "subject", "course": "subject"}


class AmountField(forms.DecimalField):
    """An amount as people type it: blanks between the digits, a comma for the point."""

    def __init__(self) -> None:
        super().__init__(label=_("Amount"), required=False, max_digits=14, decimal_places=2, widget=forms.TextInput())

    def clean(self, value: Any) -> Any:
        return super().clean("".join(str(value or "").split()).replace(",", "."))


class TakeForm(forms.Form):
    """What is taken from one student: debts that are chosen, or something that nobody has billed yet."""

    form_key = forms.UUIDField(widget=forms.HiddenInput())
    payments = forms.ModelMultipleChoiceField(
        Payment.objects.none(),
        required=False,
        error_messages={"invalid_choice": _("One of these was settled meanwhile. Look at what is left, and choose.")},
    )
    unbilled = forms.BooleanField(label=_("Something that nobody has billed yet"), required=False)
    subject = forms.ChoiceField(label=_("For"), required=False)
    payment_method = forms.ChoiceField(label=_("Method"), choices=METHODS, widget=forms.RadioSelect())
    amount = AmountField()
    reference = forms.CharField(label=_("Reference"), required=False, max_length=90)
    notes = forms.CharField(label=_("Notes"), required=False, max_length=500)

    def __init__(self, student: User, debts: list[Payment], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.student = student
        self.debts = debts
        self.fields["payments"].queryset = Payment.objects.filter(pk__in=[debt.pk for debt in debts])  # type: ignore[attr-defined]  # the field's own
        self.groups = {f"group-{group.pk}": group for group in groups_to_pay_for(student)}
        self.courses = {f"course-{course.pk}": course for course in courses_to_pay_for()}
        self.subjects = self.named_subjects()
        self.fields["subject"].choices = self.subjects  # type: ignore[attr-defined]  # the field's own

    def named_subjects(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """What something may be for: the student's groups, any course, or neither."""
        kinds: tuple[tuple[str, dict[str, Any]], ...] = (
            (gettext("Groups"), self.groups),
            (gettext("Courses"), self.courses),
        )
        named = [(title, [(key, str(each)) for key, each in found.items()]) for title, found in kinds if found]
        return [*named, (gettext("Other"), [("", gettext("Something else"))])]

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("unbilled") and given.get("amount") is None and "amount" not in self.errors:
            self.add_error("amount", gettext("How much is it?"))
        if not given.get("unbilled") and not given.get("payments") and "payments" not in self.errors:
            self.add_error("payments", gettext("Choose what is paid."))
        if (given.get("amount") or 1) <= 0:
            self.add_error("amount", SMALLEST.message)
        return given

    def errors_above(self) -> list[str]:
        """What is wrong with more than one box to type into."""
        above = (texts for name, texts in self.errors.items() if name not in ("amount", "reference"))
        return [str(text) for texts in above for text in texts]

    def take(self, actor: Actor) -> list[Receipt]:
        """Take it, by the action that it is for."""
        given = self.cleaned_data
        method = PaymentMethod(given["payment_method"])
        if not given["unbilled"]:
            names = ("payments", "amount", "reference", "notes")
            return take_money(actor, payment_method=method, **{name: given[name] for name in names})
        names = ("form_key", "amount", "reference", "notes")
        receipt = take_unbilled_money(
            actor,
            student=self.student,
            payment_method=method,
            group=self.groups.get(given["subject"]),
            course=self.courses.get(given["subject"]),
            **{name: given[name] for name in names},
        )
        return [receipt]

    def refuse(self, refusal: DomainError) -> None:
        """Show what the domain has said, at its field where there is one."""
        for name, texts in refusal.fields.items():
            field = FORM_FIELDS.get(name, name)
            self.add_error(field if field in self.fields else None, [str(text) for text in texts])
        if not refusal.fields:
            self.add_error(None, str(refusal))


class CashDesk(ReadOnlyAdmin):
    """The desk's pages, beside the list of receipts; for who may confirm payments and give receipts."""

    def get_urls(self) -> list[URLPattern]:
        pages = (
            ("desk/", self.desk_view, "payments_desk"),
            ("desk/find/", self.find_view, "payments_desk_find"),
            ("desk/closing/", self.closing_view, "payments_desk_closing"),
        )
        own = [path(where, self.admin_site.admin_view(self.at_desk(view)), name=name) for where, view, name in pages]
        return [*own, *super().get_urls()]

    def at_desk(self, view: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
        """The view, for who works at the desk."""

        def guarded(request: HttpRequest) -> HttpResponse:
            if not request.user.has_perms((CONFIRM, ISSUE_RECEIPT)):
                raise PermissionDenied
            return view(request)

        return guarded

    def desk_view(self, request: HttpRequest) -> HttpResponse:
        """The search; below it the student who was found and what they owe, or what was just taken."""
        actor = actor_of(request)
        student = student_named(actor, request.GET.get("student", ""))
        if student is None:
            return self.desk_page(request, {"taken": taken_before(actor, request.GET.get("taken", ""))})
        form = form_of(actor, student, request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid():
            try:
                receipts = form.take(actor)
            except DomainError as refusal:
                form.refuse(refusal)
            else:
                numbers = ",".join(str(receipt.pk) for receipt in receipts)
                return HttpResponseRedirect(f"{reverse('admin:payments_desk')}?taken={numbers}")
        return self.desk_page(request, student_shown(actor, student, form))

    def desk_page(self, request: HttpRequest, shown: dict[str, Any]) -> HttpResponse:
        """The page with what is beside it: what this cashier has taken today."""
        actor = actor_of(request)
        wanted = request.GET.get("q", "").strip()
        context = {
            **self.admin_site.each_context(request),
            "title": _("Cash desk"),
            "wanted": wanted,
            "found": shown_found(actor, students_found(actor, wanted)) if wanted else [],
            "takings": [(each, shown_money(each.came, each.currency)) for each in takings(actor, clock.today())],
            **shown,
        }
        return TemplateResponse(request, "payments/desk.html", context)

    def find_view(self, request: HttpRequest) -> HttpResponse:
        """The students found so far, for the page that asks while somebody types."""
        actor, wanted = actor_of(request), request.GET.get("q", "").strip()
        found = shown_found(actor, students_found(actor, wanted))
        status = ngettext("%(count)s student found", "%(count)s students found", len(found)) % {"count": len(found)}
        context = {"wanted": wanted, "found": found, "status": status if wanted else ""}
        return TemplateResponse(request, "payments/desk_found.html", context)

    def closing_view(self, request: HttpRequest) -> HttpResponse:
        """What a cashier, or all of them, have taken and given back on a day, with the sums that close it.

        One's own at first; who sees the history of all payments chooses another.
        """
        actor, day = actor_of(request), day_named(request.GET.get("day", ""))
        drawers = closing(actor, day)
        cashier = cashier_named(request, drawers)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Closing of the day"),
            "day": day,
            "before": day - DAY,
            "after": day + DAY if day < clock.today() else None,
            **drawers_shown(request, drawers, cashier),
            **rows_shown(actor, day, cashier),
        }
        return TemplateResponse(request, "payments/desk_closing.html", context)


def cashier_named(request: HttpRequest, drawers: list[Drawer]) -> int | None:
    """Whose closing the address asks for: one's own without a name or with an unknown one; None for all together."""
    wanted = request.GET.get("cashier", "")
    if wanted == ALL:
        return None
    known = {str(each.cashier.pk): each.cashier.pk for each in drawers}
    return known.get(wanted, request.user.pk or 0)


def drawers_shown(request: HttpRequest, drawers: list[Drawer], cashier: int | None) -> dict[str, Any]:
    """Whose closing the page is, whose else it could be, and the sums: one by one before those of all together."""
    shown = [each for each in drawers if cashier in (None, each.cashier.pk)]
    others = [each.cashier for each in drawers if each.cashier.pk != request.user.pk]
    told = {"cashier": cashier, "cashiers": others, "sums": in_sums(together(shown)), "drawers": [], "wanted": ""}
    if cashier is None:
        return told | {"wanted": ALL, "drawers": [(each.cashier, in_sums(each.takings)) for each in shown]}
    if cashier == request.user.pk:
        return told | {"whose": request.user}
    return told | {"wanted": str(cashier), "whose": shown[0].cashier}


def rows_shown(actor: Actor, day: date, cashier: int | None) -> dict[str, Any]:
    """What was taken and given back one by one, the latest first, with the amounts as people write them."""
    about = ("payment__student", "payment__receipt", "changed_by")
    taken = taken_by(actor, day, cashier=cashier).select_related(*about)
    returned = returned_by(actor, day, cashier=cashier).select_related("payment__student", "refunded_by")
    return {
        "taken": [(row, shown_money(row.payment.amount, row.payment.currency)) for row in taken[:LIST_LENGTH]],
        "returned": [(row, shown_money(row.amount, row.payment.currency)) for row in returned[:LIST_LENGTH]],
    }


def in_sums(takings: list[Taking]) -> list[tuple[Taking, str, str, str]]:
    """Each with what came, what was given back and what is left, as people write it."""
    return [
        (
            each,
            shown_money(each.came, each.currency),
            shown_money(each.returned, each.currency),
            shown_money(each.left, each.currency),
        )
        for each in takings
    ]


def student_named(actor: Actor, number: str) -> User | None:
    """The student that the address names; None without one, Http404 for one whom the actor does not see."""
    if not number:
        return None
    student = students_visible_to(actor).filter(pk=number).first() if is_number(number) else None
    if student is None:
        raise Http404
    return student


def day_named(text: str) -> date:
    """The day in the address; today without one, or with one that is none or still to come; none before FIRST_DAY."""
    try:
        return max(FIRST_DAY, min(date.fromisoformat(text), clock.today()))
    except ValueError:
        return clock.today()


def form_of(actor: Actor, student: User, data: Any) -> TakeForm:
    """The form for this student: with the oldest debt chosen, or for something new when there is none."""
    debts = debts_of(actor, student)
    chosen: dict[str, Any] = {
        "form_key": uuid4(),
        "payments": [debt.pk for debt in debts[:1]],
        "unbilled": not debts,
        "payment_method": PaymentMethod.CASH,
    }
    form = TakeForm(student, debts, data, initial=chosen)
    first = next(iter([*form.groups, *form.courses]), "")
    form.initial["subject"] = first
    return form


def student_shown(actor: Actor, student: User, form: TakeForm) -> dict[str, Any]:
    """What the page says of the student and of the debts, and which of them are chosen."""
    chosen = {str(number) for number in form["payments"].value() or ()}
    today = clock.today()
    owed = Found(student, {})
    for debt in form.debts:
        owed.owed[debt.currency] = owed.owed.get(debt.currency, Decimal(0)) + debt.amount
    return {
        "student": student,
        "phone": student.phone_number if actor.may("people.read_phone") else "",
        "form": form,
        "owed": in_words(owed),
        "debts": [
            {
                "payment": debt,
                "money": shown_money(debt.amount, debt.currency),
                "is_chosen": str(debt.pk) in chosen,
                "days_late": (today - debt.due_date).days if is_overdue(debt.status, debt.due_date, today) else 0,
            }
            for debt in form.debts
        ],
    }


def in_words(found: Found) -> str:
    """What a student owes, as people write it; empty for nothing."""
    return " + ".join(shown_money(amount, currency) for currency, amount in found.owed.items())


def shown_found(actor: Actor, found: list[Found]) -> list[dict[str, Any]]:
    """What the list of those found says of each."""
    may_read = actor.may("people.read_phone")
    desk = reverse("admin:payments_desk")
    return [
        {
            "student": each.student,
            "phone": each.student.phone_number if may_read else "",
            "owed": in_words(each),
            "address": f"{desk}?student={each.student.pk}",
        }
        for each in found
    ]


def taken_before(actor: Actor, numbers: str) -> dict[str, Any] | None:
    """The receipts that the address names, for the page after money was taken; None when it names none."""
    wanted = [int(number) for number in numbers.split(",") if is_number(number)]
    rows = receipts_visible_to(actor).filter(pk__in=wanted).select_related("payment__student").order_by("pk")
    receipts = list(rows) if wanted else []
    if not receipts:
        return None
    owed = Found(receipts[0].payment.student, {})
    for receipt in receipts:
        payment = receipt.payment
        owed.owed[payment.currency] = owed.owed.get(payment.currency, Decimal(0)) + payment.amount
    return {
        "receipts": [(each, shown_money(each.payment.amount, each.payment.currency)) for each in receipts],
        "student": owed.student,
        "money": in_words(owed),
        "method": receipts[0].payment.get_payment_method_display(),
        "pdf": reverse("admin:payments_receipt_pdf", args=[",".join(str(each.pk) for each in receipts)]),
    }
