"""Wagtail as a room of the same house: the way back, our look, and rules that its own pages do not know."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern, re_path, reverse_lazy
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import RedirectView
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.pages import PageViewSet

from content.accessibility import check_every_rule
from content.commenting import CourseViewSet, LessonViewSet
from content.lending import stands_in_sight
from content.links import to_the_school
from content.models import CourseIndexPage, LessonPage
from content.queries import units_visible_to
from content.word_import import word_buttons, word_urls
from school.common.actor import Actor, Door
from school.common.admin import actor_of
from school.common.authorization import BEARER, token_under
from school.common.errors import Unauthenticated
from school.people.queries import authenticate_access
from school.people.tokens import ACCESS_COOKIE


def back_to_the_school() -> MenuItem:
    """The way to the staff's admin, at the top of the menu."""
    return MenuItem(gettext_lazy("School admin"), reverse_lazy("admin:index"), name="school", icon_name="home", order=1)


def our_colours() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("content/cms.css"))


def people_live_in_the_school() -> list[URLPattern]:
    """Wagtail's own pages for users and groups would pass by the school's rules: they lead to the school's."""
    return [re_path(r"^(?:users|groups)/", RedirectView.as_view(url=reverse_lazy("admin:index")))]


def noticing_editors() -> list[PageViewSet]:
    """The page editor that tells of comments by our notices."""
    return [CourseViewSet(), LessonViewSet()]


def without_people(request: HttpRequest, items: list[Any]) -> None:
    items[:] = [item for item in items if item.name not in {"users", "groups"}]


def without_advertising(request: HttpRequest, items: list[Any]) -> None:
    """News of Wagtail's releases is not the editors' business."""
    items[:] = [item for item in items if not item.name.startswith("whats-new")]


def keep_the_list_of_courses(request: HttpRequest, page: Any) -> HttpResponse | None:
    """The site stands on it: it is neither deleted nor taken back."""
    return refused(request) if is_the_list(page) else None


def keep_the_list_of_courses_in_bulk(
    request: HttpRequest, action_type: str, things: list[Any], action: Any
) -> HttpResponse | None:
    harmful = action_type in {"delete", "unpublish"} and any(is_the_list(thing) for thing in things)
    return refused(request) if harmful else None


def is_the_list(thing: Any) -> bool:
    """Whether it is the page of the list of courses, in whatever class it was read."""
    return getattr(thing, "specific_class", None) is CourseIndexPage


def refused(request: HttpRequest) -> HttpResponse:
    messages.error(request, _("The list of courses must stay: the site stands on it."))
    return redirect("wagtailadmin_explore_root")


def show_only_what_is_visible(page: Any, request: HttpRequest, args: Any, kwargs: Any) -> None:
    """A lesson's own page is there for those who may read it in the API; for others there is no such page."""
    if isinstance(page, LessonPage) and not (
        units_visible_to(actor_of(request, via=Door.CMS)).filter(pk=page.pk).exists()
    ):
        raise Http404


def lend_to_readers(document: Any, request: HttpRequest) -> None:
    """A file is there for those who may read a lesson that holds it, and for editors; for others there is none."""
    actor = reader_of(request)
    if not (actor.oversees("content.view_lessonpage") or stands_in_sight(actor, document)):
        raise Http404


def reader_of(request: HttpRequest) -> Actor:
    """Who is logged in to the pages, or holds a frontend's token: as a header, or as the cookie of its login."""
    token = token_under(request, BEARER) or request.COOKIES.get(ACCESS_COOKIE, "")
    if request.user.is_authenticated or not token:
        return actor_of(request, via=Door.CMS)
    try:
        return Actor.person(authenticate_access(token).user, via=Door.API)
    except Unauthenticated:
        return Actor.anonymous(via=Door.API)


hooks.register("before_serve_document", lend_to_readers)
hooks.register("register_admin_menu_item", back_to_the_school)
hooks.register("insert_global_admin_css", our_colours)
hooks.register("register_admin_viewset", noticing_editors)
hooks.register("register_page_header_buttons", to_the_school)
hooks.register("register_page_listing_more_buttons", to_the_school)
hooks.register("register_admin_urls", people_live_in_the_school, order=-1)
hooks.register("register_admin_urls", word_urls)
hooks.register("construct_wagtail_userbar", check_every_rule)
hooks.register("register_page_header_buttons", word_buttons)
hooks.register("register_page_listing_more_buttons", word_buttons)
hooks.register("construct_settings_menu", without_people)
hooks.register("construct_help_menu", without_advertising)
hooks.register("before_delete_page", keep_the_list_of_courses)
hooks.register("before_unpublish_page", keep_the_list_of_courses)
hooks.register("before_bulk_action", keep_the_list_of_courses_in_bulk)
hooks.register("before_serve_page", show_only_what_is_visible)
