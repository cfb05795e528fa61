"""Where the pages' images and documents are; before Wagtail's own addresses, which are the same."""

from django.urls import path, re_path

from content.rules import PICTURES
from content.views import course_picture, document_file, image_file

urlpatterns = [
    re_path(r"^media/(?P<folder>images|avatar_images)/(?P<name>[^/]+)$", image_file, name="content_image"),
    path(f"{PICTURES[1:]}<uuid:uuid>", course_picture, name="content_course_picture"),
    re_path(r"^documents/(?P<document_id>\d{1,18})/(?P<file_name>.+)$", document_file, name="content_document"),
]
