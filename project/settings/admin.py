"""Unfold: the staff's admin. Its menu, palette and labels are in project.staff; callbacks go by dotted names."""

from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

file = lazy(static, str)

UNFOLD = {
    "SITE_TITLE": "Maktab",
    "SITE_HEADER": "Maktab",
    "SITE_SUBHEADER": _("School office"),
    "SITE_URL": reverse_lazy("wagtailadmin_home"),
    "SITE_ICON": file("content/logo.svg"),
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": file("content/logo.svg")}],
    "STYLES": [file("project/admin.css")],
    "SCRIPTS": [file("project/admin.js")],
    "SHOW_HISTORY": "project.staff.labels.may_see_history",
    "SHOW_VIEW_ON_SITE": False,
    "SHOW_BACK_BUTTON": True,
    "SHOW_LANGUAGES": True,
    "ENVIRONMENT": "project.staff.labels.environment",
    "DASHBOARD_CALLBACK": "school.insights.dashboard.dashboard",
    "COMMAND": {"search_models": False, "show_history": True, "search_callback": "project.staff.palette.search"},
    "SIDEBAR": {
        "show_search": True,
        "show_all_applications": False,
        "navigation": "project.staff.menu.navigation",
    },
    "ACCOUNT": {"navigation": "project.staff.menu.account_links"},
    "LOGIN": {"image": None, "form": "project.staff.login.LoginForm"},
    "BORDER_RADIUS": "8px",
    "COLORS": {  # the logo's teal; 600 carries white text, so it is dark enough to read that (5.5:1)
        "primary": {
            "50": "#f0fdfa",
            "100": "#ccfbf1",
            "200": "#99f6e4",
            "300": "#5eead4",
            "400": "#2dd4bf",
            "500": "#14b8a6",
            "600": "#0f766e",
            "700": "#115e59",
            "800": "#134e4a",
            "900": "#10403d",
            "950": "#042f2e",
        },
    },
}
