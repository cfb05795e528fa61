"""Rights on payments: teachers have none, students read their own without one."""

from school.customfields.fields import CustomFields

OVERSEE = "payments.view_payment"
CONFIRM = "payments.confirm_payment"
REFUND = "payments.refund_payment"
ISSUE_RECEIPT = "payments.add_receipt"
SEE_UNMATCHED = "payments.view_unmatchedpayment"
RESOLVE = "payments.resolve_unmatchedpayment"
REMIND = "payments.change_payment"
READING = (
    OVERSEE,
    "payments.view_paymenthistory",
    "payments.view_paymentschedule",
    "payments.view_refund",
    "payments.view_receipt",
    "payments.view_paymetransaction",
    "payments.view_gatewayevent",
    "payments.view_paymentattempt",
    "payments.view_gatewayrefund",
)

GRANTS: dict[str, tuple[str, ...]] = {
    "operators": READING,
    "accountants": (
        *READING,
        "payments.view_posting",
        "payments.add_payment",
        "payments.change_payment",
        CONFIRM,
        REFUND,
        ISSUE_RECEIPT,
        SEE_UNMATCHED,
        RESOLVE,
        "payments.import_payment",
        "payments.export_payment",
        "payments.add_paymentschedule",
        "payments.change_paymentschedule",
        "payments.delete_paymentschedule",
    ),
}

CUSTOM = CustomFields(target="payments", reads=OVERSEE, writes="payments.change_payment")
