"""Wagtail: the editors' room under /cms/."""

from project.settings import env
from project.settings.addresses import preview_url
from project.settings.api import FRONTEND_URL
from project.settings.base import LANGUAGES, PORT

WAGTAIL_SITE_NAME = "Maktab"
WAGTAILADMIN_BASE_URL = f"http://localhost:{PORT}"
WAGTAILADMIN_LOGIN_URL = "/admin/login/"
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = False
# Drafts beside their editor: `{token}` stands for the ticket that opens this draft alone.
PREVIEW_URL = preview_url("PREVIEW_URL", f"{FRONTEND_URL}/preview#token={{token}}")
FRONTEND_PREVIEW = bool(env.text("FRONTEND_URL") or env.text("PREVIEW_URL"))  # else a plain page is shown at first
PREVIEW_MINUTES = env.number("PREVIEW_MINUTES", 15, minimum=1, maximum=60)  # how long a ticket is good
# People and their passwords are the school's business, not a second door's.
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
# Nothing asks the internet.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAIL_AUTOSAVE_INTERVAL = 5000  # milliseconds after the last change; every save is an entry in the audit log
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "content.search_backend", "SEARCH_CONFIG": "simple"}}
WAGTAILDOCS_EXTENSIONS = ["doc", "docx", "pdf", "mp3", "m4a", "ogg", "wav", "webm", "opus", "mp4", "mov"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024 * 1024
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # never the storage's own address: the view forbids what a file could run
WAGTAILDOCS_BLOCK_EMBEDDED_CONTENT = True
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
