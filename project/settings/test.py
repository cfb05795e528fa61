"""The tests' settings: the product's own, with a fast password hasher."""

import os

from project.settings.main import *  # noqa: F403
from project.settings.main import DATABASES

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DATABASES["default"]["TEST"] = {"NAME": f"test_maktab{os.environ.get('TEST_DATABASE_SUFFIX', '')}"}
