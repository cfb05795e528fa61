"""The page tree that the product stands on: root, list of courses, site."""

from django.conf import settings
from django.contrib.auth.models import Group
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Collection, Locale, Page, Site

from content.models import CourseIndexPage
from school.common.actions import audited
from school.common.actor import Actor, Door


def ensure_site() -> None:
    """Make the list of courses the site's root, in place of Wagtail's welcome page; nothing when it is there.

    Works on an emptied database too, where Wagtail's own first rows are gone.
    """
    if not CourseIndexPage.objects.exists():
        with audited(Actor.system("migrate", via=Door.COMMAND), "content.make_site"):
            make_site()


def make_site() -> None:
    """The list of courses, the site that stands on it, and nothing of Wagtail's own examples."""
    ensure_wagtail_rows()
    welcome = Page.objects.filter(depth=2, slug="home").first()
    index = Page.get_first_root_node().add_child(instance=CourseIndexPage(title="Courses", slug="courses"))
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"root_page": index, "site_name": "Maktab", "hostname": "localhost", "port": settings.PORT},
    )
    if welcome:
        Page.objects.get(pk=welcome.pk).delete()
    Group.objects.filter(name="Editors").delete()  # Wagtail's own; ours is called editors


def ensure_wagtail_rows() -> None:
    """The rows that Wagtail's migrations make: language, root of the pages, root of the files."""
    Locale.objects.get_or_create(language_code=get_supported_content_language_variant(settings.LANGUAGE_CODE))
    if Page.get_first_root_node() is None:
        Page.add_root(instance=Page(title="Root", slug="root"))
    if Collection.get_first_root_node() is None:
        Collection.add_root(name="Root")
