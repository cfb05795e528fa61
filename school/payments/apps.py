"""What students owe and have paid."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PaymentsConfig(AppConfig):
    name = "school.payments"
    label = "payments"
    verbose_name = _("Payments")
