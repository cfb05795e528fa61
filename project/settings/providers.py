"""Outside services and where files live. No key means the embedded part, never a silent failure."""

from project.settings import env
from project.settings.base import DEBUG

OPENAI_API_KEY = env.text("OPENAI_API_KEY")
OPENAI_BASE_URL = env.text("OPENAI_BASE_URL")
TRANSCRIPTION_MODEL = env.text("TRANSCRIPTION_MODEL")
TRANSCRIPTION_TIMEOUT_SECONDS = env.number("PROVIDER_TIMEOUT_SECONDS", 120, minimum=1)
WHISPER_MODEL_PATH = env.text("WHISPER_MODEL_PATH")

S3_BUCKET = env.text("S3_BUCKET")
FILES_BACKEND = (
    {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": S3_BUCKET,
            "endpoint_url": env.text("S3_ENDPOINT_URL") or None,
            "access_key": env.text("AWS_ACCESS_KEY_ID"),
            "secret_key": env.text("AWS_SECRET_ACCESS_KEY"),
            "addressing_style": "path",
            "signature_version": "s3v4",
            "querystring_auth": True,
            "default_acl": None,
            "file_overwrite": False,
        },
    }
    if S3_BUCKET
    else {"BACKEND": "django.core.files.storage.FileSystemStorage"}
)
STATIC_BACKEND = (
    "django.contrib.staticfiles.storage.StaticFilesStorage"
    if DEBUG
    else "whitenoise.storage.CompressedManifestStaticFilesStorage"
)
STORAGES = {"default": FILES_BACKEND, "staticfiles": {"BACKEND": STATIC_BACKEND}}

IMPORT_EXPORT_ESCAPE_FORMULAE_ON_EXPORT = True
IMPORT_EXPORT_USE_TRANSACTIONS = True
