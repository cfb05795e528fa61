"""The settings of a running Maktab, gathered from one file per concern."""

from project.settings.admin import *  # noqa: F403  settings are gathered, that is this file's whole purpose
from project.settings.api import *  # noqa: F403
from project.settings.apps import *  # noqa: F403
from project.settings.base import *  # noqa: F403
from project.settings.content import *  # noqa: F403
from project.settings.files import *  # noqa: F403
from project.settings.jobs import *  # noqa: F403
from project.settings.providers import *  # noqa: F403
