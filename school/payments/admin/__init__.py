"""Payments, refunds and what comes round, for the staff."""

from school.payments.admin.payments import PaymentAdmin, PaymentScheduleAdmin, RefundAdmin

__all__ = ["PaymentAdmin", "PaymentScheduleAdmin", "RefundAdmin"]
