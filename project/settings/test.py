"""The tests' settings: the product's own, with a fast password hasher and limits that no test reaches by accident."""

import os

from project.settings.main import *  # noqa: F403
from project.settings.main import DATABASES

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
RATE_LIMIT_ANONYMOUS = RATE_LIMIT_AUTHENTICATED = RATE_LIMIT_LOGIN = (1_000_000, 3600)
DATABASES["default"]["TEST"] = {"NAME": f"test_maktab{os.environ.get('TEST_DATABASE_SUFFIX', '')}"}
