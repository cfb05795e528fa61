"""Whatever happens to payments, in whatever order and however often: the books say what it comes to, and are zero."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import Settings

from school.common import clock
from school.common.actor import Actor
from school.common.errors import DomainError
from school.payments.actions import confirm_payment, mark_overdue, receive_payme
from school.payments.actions.settling import confirm_by_gateway, record_refund
from school.payments.books import balance_of, revenue
from school.payments.choices import PaymentStatus
from school.payments.models import Payment
from tests.fake_payme import KEY, basic, milliseconds
from tests.school.payments.bills import bill
from tests.school.payments.books import assert_books_are_right, ledger_hash, lines_of
from tests.world import SYSTEM, World

QUIETLY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
PAYME, PAYSTACK = Actor.system("payme"), Actor.system("paystack")
ALL = Decimal(500_000)
ENDS = ["confirmed", "confirmed", "refunded", "failed"]
PART = Decimal("120000.50")

type Deed = Callable[[], object]


@contextmanager
def undone() -> Iterator[None]:
    """One example after another on the same world."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def attempted(deed: Deed) -> bool:
    """Whether it was done; what is refused changes nothing."""
    try:
        with transaction.atomic():
            deed()
    except DomainError:
        return False
    return True


def asked(method: str, **params: Any) -> Deed:
    """A call of Payme, with its key."""
    body = f'{{"id": 1, "method": "{method}", "params": {params}}}'.replace("'", '"').encode()
    return lambda: receive_payme(PAYME, authorization=basic(KEY), body=body)


def by_paystack(payment: Payment) -> Deed:
    reference = f"ref-{payment.pk}"
    return lambda: confirm_by_gateway(PAYSTACK, payment=payment, transaction_id=reference, paid_at=clock.now())


def by_staff(payment: Payment, status: Any) -> Deed:
    return lambda: confirm_payment(SYSTEM, payment=payment, status=status)


def returned(payment: Payment, amount: Decimal | None = None) -> Deed:
    return lambda: record_refund(SYSTEM, payment=payment, amount=amount)


def four(world: World) -> list[Payment]:
    """Payments that come by Payme, by Paystack, by cash and back, and not at all."""
    methods = ("payme", "paystack", "cash", "card")
    return [bill(world, days=-30 if method == "card" else 7, payment_method=method) for method in methods]


def deliveries(payments: list[Payment]) -> list[Deed]:
    """What gateways and staff tell of the four, in the order in which it happened."""
    online, hosted, cash, given_up = payments
    account = {"payment_id": str(online.pk)}
    begun: dict[str, Any] = {"id": "a" * 24, "time": milliseconds(), "amount": 50_000_000, "account": account}
    return [
        asked("CheckPerformTransaction", amount=50_000_000, account=account),
        asked("CreateTransaction", **begun),
        asked("PerformTransaction", id="a" * 24),
        by_paystack(hosted),
        by_staff(cash, PaymentStatus.CONFIRMED),
        returned(cash),
        lambda: mark_overdue(SYSTEM),
        by_staff(given_up, PaymentStatus.FAILED),
    ]


@given(order=st.lists(st.integers(0, 7), max_size=24))
@QUIETLY
def test_however_often_and_in_whatever_order_it_is_told(world: World, settings: Settings, order: list[int]) -> None:
    settings.PAYME_KEY, settings.PAYME_TEST_KEY = KEY, ""
    with undone():
        payments = four(world)
        for deed in deliveries(payments):
            assert attempted(deed)
        assert [Payment.objects.get(pk=payment.pk).status for payment in payments] == ENDS
        straight = ledger_hash(payments)
    with undone():
        payments = four(world)
        told = deliveries(payments)
        for place in (*order, *range(len(told))):  # who was not heard tells it again, in the end in order
            attempted(told[place])
        assert ledger_hash(payments) == straight
        assert_books_are_right()


class Model:
    """One payment's books in plain Python, from the rules as the document has them."""

    def __init__(self, method: str) -> None:
        self.method, self.status, self.left = method, "pending", ALL
        self.lines: Counter[tuple[str, str, Decimal]] = Counter()
        self.say("receivable", "deferred_income")

    def say(self, debit: str, credit: str, amount: Decimal = ALL) -> None:
        self.lines[debit, credit, amount] += 1

    def confirm(self, *, proved: bool = False) -> bool:
        if self.status == "failed" and proved:
            self.say("receivable", "deferred_income")
        elif self.status not in ("pending", "overdue"):
            return False
        self.say(self.method, "receivable")
        self.say("deferred_income", "revenue")
        self.status = "confirmed"
        return True

    def fail(self) -> bool:
        if self.status not in ("pending", "overdue"):
            return False
        self.say("deferred_income", "receivable")
        self.status = "failed"
        return True

    def be_late(self) -> None:
        self.status = "overdue" if self.status == "pending" else self.status

    def give_back(self, amount: Decimal | None) -> bool:
        amount = amount or self.left
        if self.status != "confirmed" or amount > self.left:
            return False
        self.say("revenue", self.method, amount)
        self.left -= amount
        self.status = "confirmed" if self.left else "refunded"
        return True

    def on(self, account: str) -> Decimal:
        """Debits less credits."""
        debits = sum((amount * n for (debit, _c, amount), n in self.lines.items() if debit == account), Decimal(0))
        return debits - sum((amount * n for (_d, credit, amount), n in self.lines.items() if credit == account), 0)


STEPS = st.tuples(st.integers(0, 2), st.sampled_from(["confirm", "prove", "fail", "refund", "part"])) | st.just(
    (0, "late")
)


def take(step: str, payment: Payment, model: Model) -> None:
    """Do it to the payment and to its model: both do it, or both refuse."""
    amount = PART if step == "part" else None
    deeds: dict[str, tuple[Deed, Callable[[], bool]]] = {
        "confirm": (by_staff(payment, PaymentStatus.CONFIRMED), model.confirm),
        "fail": (by_staff(payment, PaymentStatus.FAILED), model.fail),
        "prove": (by_paystack(payment), lambda: model.confirm(proved=True)),
        "refund": (returned(payment), lambda: model.give_back(None)),
        "part": (returned(payment, amount), lambda: model.give_back(amount)),
    }
    real, modelled = deeds[step]
    assert attempted(real) == modelled(), step


@given(steps=st.lists(STEPS, max_size=16))
@QUIETLY
def test_the_books_are_those_of_the_model(world: World, steps: list[tuple[int, str]]) -> None:
    with undone():
        payments = [bill(world, days=days, payment_method="paystack") for days in (7, -30, -30)]
        models = [Model("paystack") for _payment in payments]
        for place, step in steps:
            if step == "late":
                mark_overdue(SYSTEM)
                for late in models[1:]:
                    late.be_late()
            else:
                take(step, payments[place], models[place])
        for payment, model in zip(payments, models, strict=True):
            said = Counter((debit, credit, Decimal(amount)) for debit, credit, amount, _currency in lines_of(payment))
            assert said == model.lines
        assert balance_of(SYSTEM, student=world.student).get("UZS", 0) == sum(each.on("receivable") for each in models)
        assert sum(each.net for each in revenue(SYSTEM)) == -sum(each.on("revenue") for each in models)
        assert_books_are_right()
