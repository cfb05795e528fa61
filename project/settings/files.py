"""Where files live: a folder, or a bucket of S3 or of a server that speaks its protocol."""

from typing import Any
from urllib.parse import urlsplit

from botocore.config import Config

from project.settings import env
from project.settings.base import DEBUG, SECURE_CSP

S3_BUCKET = env.text("S3_BUCKET")
S3_ENDPOINT_URL = env.text("S3_ENDPOINT_URL")
S3_PUBLIC_ENDPOINT_URL = env.text("S3_PUBLIC_ENDPOINT_URL") or S3_ENDPOINT_URL  # where browsers reach the bucket
S3_LINK_SECONDS = env.number("S3_LINK_SECONDS", 300, minimum=10)
S3_TIMEOUT_SECONDS = env.number("S3_TIMEOUT_SECONDS", 10, minimum=1)


def bucket(name: str, **options: Any) -> dict[str, Any]:
    """The bucket called `name` as one of STORAGES; every address that it gives is signed and short-lived."""
    connection = Config(
        s3={"addressing_style": "path"},
        signature_version="s3v4",
        connect_timeout=S3_TIMEOUT_SECONDS,
        read_timeout=S3_TIMEOUT_SECONDS,
        retries={"mode": "standard", "total_max_attempts": 2},
        # Checksums of the newest kind are unknown to many servers that speak the protocol.
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
    safe = {"querystring_auth": True, "default_acl": None, "file_overwrite": False}
    return {
        "BACKEND": "school.common.bucket.BucketStorage",
        "OPTIONS": {"bucket_name": name, "client_config": connection, **safe, **options},
    }


def origin(url: str) -> str:
    """What a policy for browsers says of `url`; without one the addresses are Amazon's."""
    return urlsplit(url)._replace(path="", query="", fragment="").geturl() or "https://*.amazonaws.com"


FILES_BACKEND = (
    bucket(
        S3_BUCKET,
        endpoint_url=S3_ENDPOINT_URL or None,
        public_endpoint_url=S3_PUBLIC_ENDPOINT_URL or None,
        region_name=env.text("S3_REGION") or None,
        access_key=env.text("AWS_ACCESS_KEY_ID"),
        secret_key=env.text("AWS_SECRET_ACCESS_KEY"),
    )
    if S3_BUCKET
    else {"BACKEND": "django.core.files.storage.FileSystemStorage"}
)
STATIC_BACKEND = (
    "django.contrib.staticfiles.storage.StaticFilesStorage"
    if DEBUG
    else "whitenoise.storage.CompressedManifestStaticFilesStorage"
)
STORAGES = {"default": FILES_BACKEND, "staticfiles": {"BACKEND": STATIC_BACKEND}}
if S3_BUCKET:  # pages show images and play sounds from there
    for directive in ("img-src", "media-src"):
        SECURE_CSP[directive].append(origin(S3_PUBLIC_ENDPOINT_URL))
