"""Storage in a bucket, of Amazon's S3 or of a server that speaks its protocol."""

from copy import copy
from functools import cached_property
from typing import Any

from storages.backends.s3 import S3Storage


class BucketStorage(S3Storage):
    """A bucket whose addresses are signed for `public_endpoint_url`, where browsers reach it, if that is another one.

    The host is part of the signature, so that an address cannot be rewritten afterwards.
    """

    public_endpoint_url: str | None

    def get_default_settings(self) -> dict[str, Any]:
        return {**super().get_default_settings(), "public_endpoint_url": None}

    @cached_property
    def public(self) -> S3Storage:
        """The same bucket as browsers see it."""
        other = copy(self)
        other.endpoint_url = self.public_endpoint_url or self.endpoint_url
        return other

    def url(self, name: str, parameters: Any = None, expire: int | None = None, http_method: str | None = None) -> str:
        """A signed address. Nothing is asked of the bucket for it."""
        return str(S3Storage.url(self.public, name, parameters, expire, http_method))
