"""Where the pages' images and documents are; before Wagtail's own addresses, which are the same."""

from django.urls import re_path

from content.views import document_file, image_file

urlpatterns = [
    re_path(r"^media/(?P<folder>images|avatar_images)/(?P<name>[^/]+)$", image_file, name="content_image"),
    re_path(r"^documents/(?P<document_id>\d{1,18})/(?P<file_name>.+)$", document_file, name="content_document"),
]
