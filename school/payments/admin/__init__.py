"""Payments, refunds and what comes round, for the staff."""

from school.payments.admin.debtors import DebtorAdmin
from school.payments.admin.gateways import GatewayEventAdmin
from school.payments.admin.ledger import PostingAdmin
from school.payments.admin.payments import PaymentAdmin, PaymentScheduleAdmin, RefundAdmin
from school.payments.admin.receipts import ReceiptAdmin
from school.payments.admin.unmatched import UnmatchedPaymentAdmin

__all__ = [
    "DebtorAdmin",
    "GatewayEventAdmin",
    "PaymentAdmin",
    "PaymentScheduleAdmin",
    "PostingAdmin",
    "ReceiptAdmin",
    "RefundAdmin",
    "UnmatchedPaymentAdmin",
]
