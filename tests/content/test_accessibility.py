"""The accessibility checker runs all its rules on the pages that editors see."""

import json
import re
from html import unescape

import pytest
from django.test import Client

from content.models import CoursePage
from tests.content.conftest import lesson_page

pytestmark = pytest.mark.django_db


def test_every_rule_is_on(cms: Client, course: CoursePage) -> None:
    lesson = lesson_page(course, "First", description="What it is about")
    page = cms.get(lesson.get_url()).content.decode()
    (told,) = re.findall(r'<script id="checker-axe-configuration" type="application/json">(.*?)</script>', page)
    configuration = json.loads(unescape(told))
    assert configuration["options"] == {"rules": {}}
    assert [rule["enabled"] for rule in configuration["spec"]["rules"]] == [True, True]
    assert '<meta name="description" content="What it is about">' in page
