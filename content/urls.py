"""Where the pages' images are."""

from django.urls import re_path

from content.views import image_file

urlpatterns = [re_path(r"^media/(?P<folder>images|avatar_images)/(?P<name>[^/]+)$", image_file, name="content_image")]
