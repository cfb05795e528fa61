"""What students owe and have paid."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PaymentsConfig(AppConfig):
    name = "school.payments"
    label = "payments"
    verbose_name = _("Payments")

    def ready(self) -> None:
        """Let the gateways be found by their methods, the school's usual one first, and people be forgotten."""
        from school.common.events import subscribe
        from school.payments.choices import PaymentMethod
        from school.payments.gateways.base import provide
        from school.payments.gateways.flutterwave import CURRENCIES as BY_FLUTTERWAVE
        from school.payments.gateways.flutterwave import configured_flutterwave as flutterwave
        from school.payments.gateways.payme_page import configured_payme
        from school.payments.gateways.paystack import CURRENCIES as BY_PAYSTACK
        from school.payments.gateways.paystack import configured_paystack as paystack
        from school.payments.handlers import forget
        from school.payments.rules import PAYME_CURRENCY
        from school.people.events import PersonLeaving

        subscribe(PersonLeaving, forget)
        provide(PaymentMethod.PAYME, configured_payme, variable="PAYME_MERCHANT_ID", currencies=(PAYME_CURRENCY,))
        provide(PaymentMethod.PAYSTACK, paystack, variable="PAYSTACK_SECRET_KEY", currencies=BY_PAYSTACK)
        provide(PaymentMethod.FLUTTERWAVE, flutterwave, variable="FLUTTERWAVE_SECRET_KEY", currencies=BY_FLUTTERWAVE)
