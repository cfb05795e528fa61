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
        from school.payments.gateways.flutterwave import configured_flutterwave
        from school.payments.gateways.payme_page import configured_payme
        from school.payments.gateways.paystack import configured_paystack
        from school.payments.handlers import forget
        from school.people.events import PersonLeaving

        subscribe(PersonLeaving, forget)
        provide(PaymentMethod.PAYME, configured_payme, variable="PAYME_MERCHANT_ID")
        provide(PaymentMethod.PAYSTACK, configured_paystack, variable="PAYSTACK_SECRET_KEY")
        provide(PaymentMethod.FLUTTERWAVE, configured_flutterwave, variable="FLUTTERWAVE_SECRET_KEY")
