"""Django itself: database, files, languages, security."""

import sys
from typing import Any

import dj_database_url

from project.settings import env

BASE_DIR = env.BASE_DIR
DATA_DIR = env.folder("DATA_DIR", ".data")
DEBUG = env.flag("DEBUG", default=False)
DEMO = env.flag("DEMO", default=DEBUG)
SECRET_KEY = env.secret_key(debug=DEBUG, data_dir=DATA_DIR)
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", ["*"] if DEBUG else ["localhost", "127.0.0.1"])
PORT = env.number("PORT", 8000, minimum=1)

if DEMO and not DEBUG:
    sys.exit("Maktab cannot start: DEMO: the demo school's known passwords never load with DEBUG off")

ROOT_URLCONF = "project.urls"
ASGI_APPLICATION = "project.asgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["school.people.backends.RoleBackend"]
LOGIN_URL = "/admin/login/"
LOGIN_REDIRECT_URL = "/admin/"


def database_url() -> str:
    """DATABASE_URL, else the address that the embedded server left in the data folder."""
    left_by_server = DATA_DIR / "database.url"
    given = env.text("DATABASE_URL")
    if given or not left_by_server.exists():
        return given or "postgresql://app@127.0.0.1:5432/maktab"
    return left_by_server.read_text().strip()


DATABASES: dict[str, dict[str, Any]] = {
    "default": {**dj_database_url.parse(database_url(), conn_max_age=600, conn_health_checks=True)},
}
DATABASES["default"].setdefault("OPTIONS", {})["prepare_threshold"] = 5  # for the API's compiled reads alone
# No trigger is ignored; unless that is said, each one asks and catches an error: 10,000 payments took 2.6 s, now 1.6 s.
DATABASES["default"]["OPTIONS"].setdefault("options", "-c pgtrigger.ignore={}")
if env.flag("DATABASE_POOL", default=False):  # set by the web process alone: q2 forks, and a pool hangs in a fork
    DATABASES["default"].update(CONN_MAX_AGE=0, CONN_HEALTH_CHECKS=False)
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {"min_size": 2, "max_size": 20, "timeout": 10}

MIDDLEWARE = [
    "school.common.middleware.RequestIdMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "api.middleware.ApiMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "school.people.middleware.PersonLanguageMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "content.middleware.EditorAuditMiddleware",
]
APPEND_SLASH = False

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "project" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "django.template.context_processors.csp",
            ],
        },
    },
]

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = env.text("LANGUAGE_CODE", "en")
LANGUAGES = [("uz", "O‘zbekcha"), ("ru", "Русский"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "project" / "locale"]
FORMAT_MODULE_PATH = "project.formats"
TIME_ZONE = env.zone("TIME_ZONE", "Asia/Tashkent")
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_AUTOREFRESH = False
# Beside the media: what arrived is moved there without another copy, and /tmp is memory on some hosts.
FILE_UPLOAD_TEMP_DIR = env.made_folder(DATA_DIR / "uploads")
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.flag("BEHIND_PROXY", default=False) else None
SECURE_SSL_REDIRECT = not DEBUG and env.flag("SECURE_SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^health/"]  # asked by the supervisor and by probes on this very host
SECURE_HSTS_SECONDS = 0 if DEBUG else 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = not DEBUG
SECURE_HSTS_PRELOAD = not DEBUG
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEBUG
SESSION_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "SAMEORIGIN"  # Wagtail shows previews in a frame of its own page
# Unfold's Alpine evaluates strings and sets styles, so its areas need the two unsafe words; everything else stays here.
SECURE_CSP = {
    "default-src": ["'self'"],
    "script-src": ["'self'", "'unsafe-eval'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "media-src": ["'self'", "blob:"],
    "frame-src": ["'self'", "https://www.youtube-nocookie.com", "https://www.youtube.com", "https://player.vimeo.com"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "frame-ancestors": ["'self'"],
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"()": "project.logs.WithoutCards", "fmt": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django-q": {"level": "WARNING", "handlers": ["console"], "propagate": False},
        "httpx2": {"level": "WARNING"},
        "django_tasks": {"level": "WARNING"},
        "wagtail": {"level": "WARNING"},
        "faster_whisper": {"level": "WARNING"},
        "PIL": {"level": "WARNING"},
    },
}
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # frames are refused to others, and needed by previews of our own
