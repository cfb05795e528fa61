"""Uzbek."""

from project.formats.shared import DATE_FORMAT as DATE_FORMAT
from project.formats.shared import DATETIME_FORMAT as DATETIME_FORMAT
from project.formats.shared import FIRST_DAY_OF_WEEK as FIRST_DAY_OF_WEEK
from project.formats.shared import SHORT_DATE_FORMAT as SHORT_DATE_FORMAT
from project.formats.shared import SHORT_DATETIME_FORMAT as SHORT_DATETIME_FORMAT
from project.formats.shared import TIME_FORMAT as TIME_FORMAT
