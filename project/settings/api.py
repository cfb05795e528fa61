"""The HTTP API: tokens, pages, origins."""

from project.settings import env

JWT_ACCESS_MINUTES = env.number("JWT_ACCESS_MINUTES", 60, minimum=1)
JWT_REFRESH_DAYS = env.number("JWT_REFRESH_DAYS", 30, minimum=1)
JWT_ROTATE_REFRESH = env.flag("JWT_ROTATE_REFRESH", default=False)
FRONTEND_URL = env.text("FRONTEND_URL", "http://localhost:3000").rstrip("/")
EMAIL_VERIFICATION_URL = env.text("EMAIL_VERIFICATION_URL") or f"{FRONTEND_URL}/verify-email"  # mailed with #token=…
PASSWORD_RESET_URL = env.text("PASSWORD_RESET_URL") or f"{FRONTEND_URL}/reset-password"  # mailed with #token=…
# Where the gateways' pages lead back to, with ?transaction_id=…
PAYMENT_STATUS_URL = env.text("PAYMENT_STATUS_URL") or f"{FRONTEND_URL}/payment-status"

# How many calls of the API are answered: (so many, in so many seconds), or None for no limit.
RATE_LIMIT_ANONYMOUS = env.rate("RATE_LIMIT_ANONYMOUS", "100/h")  # of one address without a good token
RATE_LIMIT_AUTHENTICATED = env.rate("RATE_LIMIT_AUTHENTICATED", "1000/h")  # of one person
RATE_LIMIT_LOGIN = env.rate("RATE_LIMIT_LOGIN", "20/h")  # logins and the like, of one address and for one account
BEHIND_PROXY = env.flag("BEHIND_PROXY", default=False)  # the last hop of X-Forwarded-For is the caller's address
WEBSOCKETS_PER_USER = env.number("WEBSOCKETS_PER_USER", 10, minimum=1)  # in one web process; the oldest gives way
UPLOAD_MAX_MEGABYTES = env.number("UPLOAD_MAX_MEGABYTES", 200, minimum=1)  # of a form with its files, whoever sends it
VIDEO_MAX_MEGABYTES = env.number("VIDEO_MAX_MEGABYTES", 2048, minimum=1)  # of a course's own, by who keeps courses
API_DOCS = env.choice("API_DOCS", "public", ("public", "staff"))

CORS_ALLOWED_ORIGINS = env.words("CORS_ALLOWED_ORIGINS", ["http://localhost:3000", "http://localhost:5173"])
CORS_ALLOW_CREDENTIALS = True
CORS_ALLOW_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
CORS_ALLOW_HEADERS = [
    "authorization",
    "content-type",
    "idempotency-key",
    "if-match",
    "if-none-match",
    "if-range",
    "range",
]
CORS_URLS_REGEX = r"^/api/.*$"
CORS_EXPOSE_HEADERS = [
    "content-disposition",
    "content-range",
    "etag",
    "idempotent-replayed",
    "retry-after",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
]
