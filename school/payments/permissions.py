"""Rights on payments: teachers have none, students read their own without one."""

OVERSEE = "payments.view_payment"
CONFIRM = "payments.confirm_payment"

GRANTS: dict[str, tuple[str, ...]] = {
    "operators": (OVERSEE, "payments.view_paymenthistory"),
    "accountants": (
        OVERSEE,
        "payments.add_payment",
        "payments.change_payment",
        CONFIRM,
        "payments.import_payment",
        "payments.export_payment",
        "payments.view_paymenthistory",
    ),
}
