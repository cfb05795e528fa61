"""What the API may show of payments."""

from django.db.models import CharField, F, Value
from django.db.models.functions import Cast, Concat

from school.common.exposure import Computed, Exposure, expose
from school.common.expressions import name_of
from school.payments.actions import (
    checkout,
    confirm_payment,
    create_payment,
    create_schedule,
    delete_schedule,
    refund_payment,
    update_payment,
    update_schedule,
)
from school.payments.books import journal_visible_to
from school.payments.models import Payment, PaymentHistory, PaymentSchedule, Posting, Receipt, Refund
from school.payments.permissions import CUSTOM
from school.payments.queries import (
    IS_OVERDUE,
    history_visible_to,
    payments_visible_to,
    receipts_visible_to,
    refunds_visible_to,
    schedules_visible_to,
)

PUBLIC_PAGE = Concat(Value("/receipts/"), F("code"), Value("/"))
PAPER = Concat(Value("/api/v1/payments/"), Cast(F("payment_id"), CharField()), Value("/receipt/pdf/"))

expose(
    Exposure(
        name="payments",
        model=Payment,
        read=(
            "id",
            "student",
            Computed("student_name", str, name_of("student"), "First and last name"),
            "group",
            "course",
            "amount",
            "currency",
            "payment_method",
            "status",
            "due_date",
            Computed("is_overdue", bool, IS_OVERDUE, "The due date is past at the school and nobody has paid"),
            "paid_at",
            "transaction_id",
            "notes",
            "refunded_amount",
            "schedule",
            "created_at",
            "updated_at",
        ),
        visible_to=payments_visible_to,
        filters=(
            "id",
            "student",
            "student__username",
            "group",
            "group__course",
            "group__teacher",
            "course",
            "amount",
            "currency",
            "payment_method",
            "status",
            "due_date",
            "is_overdue",
            "paid_at",
            "transaction_id",
            "refunded_amount",
            "schedule",
            "created_at",
            "updated_at",
        ),
        ordering=("id", "student", "amount", "status", "due_date", "paid_at", "created_at", "updated_at"),
        default_ordering=("-created_at", "-id"),
        search=("student__first_name", "student__last_name", "student__username", "transaction_id"),
        custom=CUSTOM.published(),
        create=create_payment,
        update=update_payment,
        actions={"confirm": confirm_payment, "refund": refund_payment, "checkout": checkout},
    )
)

expose(
    Exposure(
        name="payment-history",
        model=PaymentHistory,
        read=("id", "payment", "old_status", "new_status", "changed_by", "source", "notes", "created_at"),
        visible_to=history_visible_to,
        filters=("id", "payment", "payment__student", "old_status", "new_status", "changed_by", "source", "created_at"),
        ordering=("id", "payment", "created_at"),
        default_ordering=("-id",),
        search=("source", "notes"),
    )
)

expose(
    Exposure(
        name="payment-refunds",
        model=Refund,
        read=("id", "payment", "amount", "refunded_by", "notes", "created_at"),
        visible_to=refunds_visible_to,
        filters=("id", "payment", "payment__student", "amount", "refunded_by", "created_at"),
        ordering=("id", "payment", "amount", "created_at"),
        default_ordering=("-id",),
        search=("notes",),
    )
)

expose(
    Exposure(
        name="receipts",
        model=Receipt,
        read=(
            "id",
            "payment",
            Computed("student_name", str, name_of("payment__student"), "Who has paid"),
            Computed("page_url", str, PUBLIC_PAGE, "The public page, which shows that the receipt is genuine"),
            Computed("pdf_url", str, PAPER, "The receipt to print"),
            "issued_by",
            "created_at",
        ),
        visible_to=receipts_visible_to,
        filters=("id", "payment", "payment__student", "payment__payment_method", "issued_by", "created_at"),
        ordering=("id", "created_at"),
        default_ordering=("-id",),
        search=("student_name",),
    )
)

expose(
    Exposure(
        name="payment-schedules",
        model=PaymentSchedule,
        read=(
            "id",
            "student",
            "group",
            "amount",
            "currency",
            "payment_method",
            "day_of_month",
            "start_date",
            "end_date",
            "is_active",
            "next_due_date",
            "created_at",
            "updated_at",
        ),
        visible_to=schedules_visible_to,
        filters=(
            "id",
            "student",
            "group",
            "amount",
            "currency",
            "payment_method",
            "day_of_month",
            "start_date",
            "end_date",
            "is_active",
            "next_due_date",
            "created_at",
            "updated_at",
        ),
        ordering=("id", "student", "group", "amount", "next_due_date", "created_at"),
        default_ordering=("-id",),
        search=("student__first_name", "student__last_name", "student__username", "group__name"),
        create=create_schedule,
        update=update_schedule,
        delete=delete_schedule,
    )
)

expose(
    Exposure(
        name="journal",
        model=Posting,
        read=(
            "id",
            "happened_at",
            "payment",
            "student",
            "debit",
            "credit",
            "amount",
            "currency",
            "change",
            "refund",
        ),
        visible_to=journal_visible_to,
        filters=(
            "id",
            "happened_at",
            "payment",
            "payment__payment_method",
            "student",
            "student__username",
            "debit",
            "credit",
            "amount",
            "currency",
            "change",
            "refund",
        ),
        ordering=("id", "happened_at", "amount"),
        default_ordering=("-id",),
        search=("student__first_name", "student__last_name", "student__username"),
    )
)
