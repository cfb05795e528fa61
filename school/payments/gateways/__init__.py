"""The protocols of gateways: what they say in our words, and our answers in theirs. No rules; each provides itself."""

from school.payments.gateways import flutterwave, payme_page, paystack

__all__ = ["flutterwave", "payme_page", "paystack"]
