"""A copy of a course: how it is called, and the form that Wagtail asks for one with."""

import re
from itertools import count
from typing import Any

from wagtail.admin.forms.pages import CopyForm
from wagtail.models import Page

NUMBERED = re.compile(r"(?P<title>.*?)\s*\((?P<number>\d{1,4})\)")
NUMBERED_SLUG = re.compile(r"(?P<slug>.+?)-\d{1,4}")
LONGEST = 240  # of a title and of a slug, so that their numbers have room


def name_of_copy(page: Any) -> tuple[str, str]:
    """A title and a slug that no page beside this one has: `Turkish A1 (2)` after `Turkish A1`, then `… (3)`."""
    beside = Page.objects.sibling_of(page)
    titles = {title for pair in beside.values_list("title", "draft_title") for title in pair}
    slugs = set(beside.values_list("slug", flat=True))
    numbered = NUMBERED.fullmatch(page.title)
    title = numbered["title"] if numbered else page.title
    numbered_slug = NUMBERED_SLUG.fullmatch(page.slug) if numbered else None
    slug = numbered_slug["slug"] if numbered_slug else page.slug
    names = ((f"{title[:LONGEST]} ({number})", f"{slug[:LONGEST]}-{number}") for number in count(2))
    return next(name for name in names if name[0] not in titles and name[1] not in slugs)


class EditionForm(CopyForm):
    """A new edition: named by its number, with all lessons, not published. A copy never follows its original."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        title, slug = name_of_copy(self.page)
        self.fields["new_title"].initial, self.fields["new_slug"].initial = title, slug
        self.fields.pop("alias", None)
