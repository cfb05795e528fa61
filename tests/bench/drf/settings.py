"""The peer's settings: the product's database and models, DRF's own views."""

import os

os.environ.setdefault("DATABASE_POOL", "on")

from project.settings.main import *  # noqa: F403
from project.settings.main import INSTALLED_APPS as OURS

INSTALLED_APPS = [*OURS, "rest_framework"]
TIME_ZONE = "UTC"
MIDDLEWARE = []
ROOT_URLCONF = "tests.bench.drf.urls"
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "UNAUTHENTICATED_USER": None,
}
