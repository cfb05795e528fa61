"""Outside services. No key means the embedded part, never a silent failure."""

from project.settings import env
from project.settings.addresses import all_or_none, caller_addresses, either, mailer, service_url, stop
from project.settings.base import DATA_DIR, DEBUG
from project.settings.keys import gateway_key

PROVIDER_TIMEOUT_SECONDS = env.number("PROVIDER_TIMEOUT_SECONDS", 30, minimum=1)

MAILERS = {"default": mailer(env.text("EMAIL_URL"), folder=DATA_DIR / "mail", timeout=PROVIDER_TIMEOUT_SECONDS)}
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL") or "Maktab <noreply@localhost>"

TELEGRAM_BOT_TOKEN = env.text("TELEGRAM_BOT_TOKEN")
TELEGRAM_BOT_NAME = env.text("TELEGRAM_BOT_NAME").removeprefix("@")
TELEGRAM_WEBHOOK_SECRET = env.text("TELEGRAM_WEBHOOK_SECRET")
TELEGRAM_BASE_URL = service_url("TELEGRAM_BASE_URL", "https://api.telegram.org", debug=DEBUG)
all_or_none("TELEGRAM_BOT_TOKEN", "TELEGRAM_BOT_NAME", "TELEGRAM_WEBHOOK_SECRET")

ESKIZ_EMAIL = env.text("ESKIZ_EMAIL")
ESKIZ_PASSWORD = env.text("ESKIZ_PASSWORD")
ESKIZ_SENDER = env.text("ESKIZ_SENDER") or "4546"  # the number that schools without a name of their own share
ESKIZ_BASE_URL = service_url("ESKIZ_BASE_URL", "https://notify.eskiz.uz/api", debug=DEBUG)
all_or_none("ESKIZ_EMAIL", "ESKIZ_PASSWORD")

# Logging in with Google: the school's client ids, of web and apps; none means that it is not offered.
GOOGLE_CLIENT_ID = env.words("GOOGLE_CLIENT_ID", [])
GOOGLE_JWKS_URL = service_url("GOOGLE_JWKS_URL", "https://www.googleapis.com/oauth2/v3/certs", debug=DEBUG)

# Videos of lessons at Vimeo: a token with the scopes public, private, upload, edit and delete.
VIMEO_TOKEN = env.text("VIMEO_TOKEN")
VIMEO_BASE_URL = service_url("VIMEO_BASE_URL", "https://api.vimeo.com", debug=DEBUG)

OPENAI_API_KEY = env.text("OPENAI_API_KEY")
OPENAI_BASE_URL = env.text("OPENAI_BASE_URL")
TRANSCRIPTION_MODEL = env.text("TRANSCRIPTION_MODEL")
TRANSCRIPTION_TIMEOUT_SECONDS = env.number("PROVIDER_TIMEOUT_SECONDS", 120, minimum=1)
WHISPER_MODEL_PATH = env.text("WHISPER_MODEL_PATH")

# Webhooks that staff make.
WEBHOOK_TIMEOUT_SECONDS = env.number("WEBHOOK_TIMEOUT_SECONDS", 10, minimum=1)
WEBHOOK_SECRET_OVERLAP_HOURS = env.number("WEBHOOK_SECRET_OVERLAP_HOURS", 24, minimum=1)
WEBHOOK_PAUSED_AFTER_HOURS = env.number("WEBHOOK_PAUSED_AFTER_HOURS", 24, minimum=1)
WEBHOOK_DELIVERIES_KEPT_DAYS = env.number("WEBHOOK_DELIVERIES_KEPT_DAYS", 30, minimum=1)

IMPORT_EXPORT_ESCAPE_FORMULAE_ON_EXPORT = True
IMPORT_EXPORT_USE_TRANSACTIONS = True

PAYME_MERCHANT_ID = env.text("PAYME_MERCHANT_ID")
PAYME_KEY = gateway_key("PAYME_KEY", debug=DEBUG)
# Its sandbox pays without money: instead of the key, never beside it.
PAYME_TEST_KEY = gateway_key("PAYME_TEST_KEY", debug=DEBUG)
PAYME_CHECKOUT_URL = service_url(
    "PAYME_CHECKOUT_URL",
    "https://test.paycom.uz" if PAYME_TEST_KEY else "https://checkout.paycom.uz",
    debug=DEBUG,
)
PAYME_BUSY_CODE = env.number("PAYME_BUSY_CODE", -31052, minimum=-31099)
either("PAYME_KEY", "PAYME_TEST_KEY")
all_or_none("PAYME_MERCHANT_ID", "PAYME_TEST_KEY" if PAYME_TEST_KEY else "PAYME_KEY")
if PAYME_BUSY_CODE > -31050 and PAYME_BUSY_CODE != -31008:
    stop("PAYME_BUSY_CODE", "it must be -31008, or from -31099 to -31050")

PAYSTACK_SECRET_KEY = gateway_key("PAYSTACK_SECRET_KEY", debug=DEBUG, live="sk_live_", test="sk_test_")
PAYSTACK_BASE_URL = service_url("PAYSTACK_BASE_URL", "https://api.paystack.co", debug=DEBUG)
PAYSTACK_IPS = caller_addresses("PAYSTACK_IPS")

FLUTTERWAVE_SECRET_KEY = gateway_key("FLUTTERWAVE_SECRET_KEY", debug=DEBUG, live="FLWSECK-", test="FLWSECK_TEST")
FLUTTERWAVE_SECRET_HASH = gateway_key("FLUTTERWAVE_SECRET_HASH", debug=DEBUG)
FLUTTERWAVE_BASE_URL = service_url("FLUTTERWAVE_BASE_URL", "https://api.flutterwave.com/v3", debug=DEBUG)
FLUTTERWAVE_WEBHOOK_VERSION = env.choice("FLUTTERWAVE_WEBHOOK_VERSION", "v3", ("v3", "v4"))
FLUTTERWAVE_IPS = caller_addresses("FLUTTERWAVE_IPS")
all_or_none("FLUTTERWAVE_SECRET_KEY", "FLUTTERWAVE_SECRET_HASH")

# Where students go who only say "by card": this one, or the first of those set up that takes the currency.
CARD_GATEWAY = env.choice("CARD_GATEWAY", "", ("", "paystack", "flutterwave", "payme"))
SET_UP_BY = {
    "paystack": "PAYSTACK_SECRET_KEY",
    "flutterwave": "FLUTTERWAVE_SECRET_KEY",
    "payme": "PAYME_MERCHANT_ID",
}
if CARD_GATEWAY and not env.text(SET_UP_BY[CARD_GATEWAY]):
    stop("CARD_GATEWAY", f"it is {CARD_GATEWAY}, which is not set up: {SET_UP_BY[CARD_GATEWAY]} is empty")
