"""Payments, refunds and what comes round, for the staff."""

from school.payments.admin.gateways import GatewayEventAdmin
from school.payments.admin.ledger import PostingAdmin
from school.payments.admin.payments import PaymentAdmin, PaymentScheduleAdmin, RefundAdmin

__all__ = ["GatewayEventAdmin", "PaymentAdmin", "PaymentScheduleAdmin", "PostingAdmin", "RefundAdmin"]
