"""Every change of payments."""

from school.payments.actions.attempts import check_attempt as check_attempt
from school.payments.actions.attempts import settle_attempt as settle_attempt
from school.payments.actions.attempts import start_attempt as start_attempt
from school.payments.actions.billing import PaymentChanges as PaymentChanges
from school.payments.actions.billing import create_payment as create_payment
from school.payments.actions.billing import update_payment as update_payment
from school.payments.actions.calendar import mark_overdue as mark_overdue
from school.payments.actions.calendar import remind as remind
from school.payments.actions.checkout import Checkout as Checkout
from school.payments.actions.checkout import checkout as checkout
from school.payments.actions.events import receive_event as receive_event
from school.payments.actions.following import check_payment as check_payment
from school.payments.actions.following import verify_open_attempts as verify_open_attempts
from school.payments.actions.payme import receive_payme as receive_payme
from school.payments.actions.payme_moves import expire_transactions as expire_transactions
from school.payments.actions.recurring import create_schedule as create_schedule
from school.payments.actions.recurring import delete_schedule as delete_schedule
from school.payments.actions.recurring import make_scheduled_payments as make_scheduled_payments
from school.payments.actions.recurring import update_schedule as update_schedule
from school.payments.actions.refunding import follow_refunds as follow_refunds
from school.payments.actions.refunding import refund_payment as refund_payment
from school.payments.actions.settling import Verdict as Verdict
from school.payments.actions.settling import confirm_payment as confirm_payment
from school.payments.actions.settling import record_refund as record_refund
from school.payments.actions.settling import restore_payment as restore_payment
from school.payments.actions.unmatched import flag_unmatched as flag_unmatched
