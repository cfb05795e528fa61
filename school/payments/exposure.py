"""What the API may show of payments."""

from school.common.exposure import Computed, Exposure, expose
from school.common.expressions import name_of
from school.payments.actions import confirm_payment, create_payment, update_payment
from school.payments.models import Payment, PaymentHistory
from school.payments.queries import IS_OVERDUE, history_visible_to, payments_visible_to

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
            "created_at",
            "updated_at",
        ),
        visible_to=payments_visible_to,
        filters=(
            "id",
            "student",
            "student__username",
            "group",
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
            "created_at",
            "updated_at",
        ),
        ordering=("id", "student", "amount", "status", "due_date", "paid_at", "created_at", "updated_at"),
        default_ordering=("-created_at", "-id"),
        search=("student__first_name", "student__last_name", "student__username", "transaction_id"),
        create=create_payment,
        update=update_payment,
        actions={"confirm": confirm_payment},
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
    )
)
