"""Where everything is mounted; nothing else."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from project.health import live, ready
from project.staff.login import log_in
from project.staff.password import change_password
from school.payments.views import receipt_page

urlpatterns = [
    path("", RedirectView.as_view(url="/admin/")),
    path("health/live", live),
    path("health/ready", ready),
    path("admin/login/", log_in),
    path("cms/login/", RedirectView.as_view(url="/admin/login/", query_string=True)),  # one door, one count
    path("admin/password_change/", admin.site.admin_view(change_password)),
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
    path("cms/", include(wagtailadmin_urls)),
    path("", include("content.urls")),
    path("receipts/<slug:code>/", receipt_page, name="receipt"),
    path("documents/", include(wagtaildocs_urls)),
    path("courses/", include(wagtail_urls)),
    path("", include("api.urls")),
]
