"""The HTTP API: tokens, pages, origins."""

from project.settings import env

JWT_ACCESS_MINUTES = env.number("JWT_ACCESS_MINUTES", 60, minimum=1)
JWT_REFRESH_DAYS = env.number("JWT_REFRESH_DAYS", 30, minimum=1)

CORS_ALLOWED_ORIGINS = env.words("CORS_ALLOWED_ORIGINS", ["http://localhost:3000", "http://localhost:5173"])
CORS_ALLOW_CREDENTIALS = True
CORS_ALLOW_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
CORS_ALLOW_HEADERS = ["authorization", "content-type", "idempotency-key", "if-match"]
CORS_URLS_REGEX = r"^/api/.*$"
