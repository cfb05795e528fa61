"""States and ways of a payment."""

from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _


class PaymentStatus(TextChoices):
    """pending → confirmed | failed | overdue; overdue → confirmed | failed; confirmed → refunded."""

    PENDING = "pending", _("pending")
    CONFIRMED = "confirmed", _("confirmed")
    FAILED = "failed", _("failed")
    OVERDUE = "overdue", _("overdue")
    REFUNDED = "refunded", _("refunded")


class PaymentMethod(TextChoices):
    """How the money comes."""

    PAYME = "payme", "Payme"
    PAYSTACK = "paystack", "Paystack"
    FLUTTERWAVE = "flutterwave", "Flutterwave"
    CASH = "cash", _("cash")
    CARD = "card", _("card")
    TRANSFER = "transfer", _("bank transfer")


class PaymeState(IntegerChoices):
    """created → performed | cancelled; performed → refunded. The numbers are Payme's own."""

    CREATED = 1, _("waiting for the money")
    PERFORMED = 2, _("paid")
    CANCELLED = -1, _("cancelled")
    REFUNDED = -2, _("cancelled after it was paid")


class AttemptStatus(TextChoices):
    """open → succeeded | failed | expired; an expired or failed one may still succeed: money counts, not our clock."""

    OPEN = "open", _("open")
    SUCCEEDED = "succeeded", _("succeeded")
    FAILED = "failed", _("failed")
    EXPIRED = "expired", _("expired")


class EventVerdict(TextChoices):
    """What we made of a gateway's call, or of what it said when we asked."""

    CONFIRMED = "confirmed", _("paid: confirmed by it")
    REPEATED = "repeated", _("known already")
    FLAGGED = "flagged", _("differs from ours: waits for staff")
    FAILED = "failed", _("not paid")
    PENDING = "pending", _("not paid yet")
    WAITING = "waiting", _("the gateway will be asked again")
    REFUNDED = "refunded", _("refund recorded")
    DISPUTED = "disputed", _("the payer disputes it")
    RESOLVED = "resolved", _("the dispute is over")
    UNKNOWN = "unknown", _("not known")
    IGNORED = "ignored", _("nothing to do")
    UNREADABLE = "unreadable", _("cannot be read")


class GatewayRefundStatus(TextChoices):
    """asked → done | failed; while it is asked, the gateway's answer is not known."""

    ASKED = "asked", _("asked for")
    DONE = "done", _("done")
    FAILED = "failed", _("refused")


class LedgerAccount(TextChoices):
    """The school's chart of accounts. Where money lies is called as the method by which it comes."""

    RECEIVABLE = "receivable", _("owed by students")
    DEFERRED = "deferred_income", _("billed, not paid yet")
    REVENUE = "revenue", _("revenue")
    SUSPENSE = "suspense", _("unmatched money")
    PAYME = "payme", "Payme"
    PAYSTACK = "paystack", "Paystack"
    FLUTTERWAVE = "flutterwave", "Flutterwave"
    CASH = "cash", _("cash")
    CARD = "card", _("card")
    TRANSFER = "transfer", _("bank transfer")


class UnmatchedReason(TextChoices):
    """What differs between a provider's books and ours."""

    AMOUNT = "amount_differs", _("the amount differs")
    CURRENCY = "currency_differs", _("the currency differs")
    REFERENCE = "unknown_reference", _("no payment of ours has this reference")
    SECOND = "paid_again", _("this was paid already")
    SPLIT = "split_meanwhile", _("a part of this was taken at the desk meanwhile")
    DOUBLE = "perhaps_twice", _("the course is perhaps paid twice")
    MISSING_HERE = "missing_here", _("paid there, not confirmed here")
    MISSING_THERE = "missing_there", _("confirmed here, not known there")
    REFUND = "refund_differs", _("refunds differ")
    DISPUTE = "disputed", _("the payer disputes it")


class UnmatchedSource(TextChoices):
    """Who found it."""

    WEBHOOK = "webhook", _("call of the gateway")
    RECONCILIATION = "reconciliation", _("nightly comparison")
    BANK = "bank_file", _("bank statement")
    BOOKS = "own_books", _("our own books")


class UnmatchedStatus(TextChoices):
    """open → attached | refunded | dismissed."""

    OPEN = "open", _("open")
    ATTACHED = "attached", _("attached")
    REFUNDED = "refunded", _("refunded")
    DISMISSED = "dismissed", _("dismissed")
