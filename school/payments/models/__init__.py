"""Payments, and what their gateways have said of them."""

from school.payments.models.attempts import GatewayRefund as GatewayRefund
from school.payments.models.attempts import PaymentAttempt as PaymentAttempt
from school.payments.models.debtors import Debtor as Debtor
from school.payments.models.gateways import ONE_OPEN as ONE_OPEN
from school.payments.models.gateways import GatewayEvent as GatewayEvent
from school.payments.models.gateways import GatewayKey as GatewayKey
from school.payments.models.gateways import PaymeTransaction as PaymeTransaction
from school.payments.models.ledger import Posting as Posting
from school.payments.models.payments import EACH_STATE_ONCE as EACH_STATE_ONCE
from school.payments.models.payments import SMALLEST as SMALLEST
from school.payments.models.payments import WITHIN_AMOUNT as WITHIN_AMOUNT
from school.payments.models.payments import Payment as Payment
from school.payments.models.payments import PaymentHistory as PaymentHistory
from school.payments.models.payments import PaymentSchedule as PaymentSchedule
from school.payments.models.payments import Refund as Refund
from school.payments.models.postings import MONEY_IS_FIXED as MONEY_IS_FIXED
from school.payments.models.receipts import ONCE_PER_FORM as ONCE_PER_FORM
from school.payments.models.receipts import Receipt as Receipt
from school.payments.models.unmatched import UnmatchedPayment as UnmatchedPayment
