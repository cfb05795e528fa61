"""Wagtail: the editors' room under /cms/."""

WAGTAIL_SITE_NAME = "Maktab"
WAGTAILADMIN_BASE_URL = ""
WAGTAILADMIN_LOGIN_URL = "/admin/login/"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_I18N_ENABLED = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILDOCS_EXTENSIONS = ["doc", "docx", "pdf", "mp3", "m4a", "ogg", "wav", "webm", "opus"]
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
