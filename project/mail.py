"""Mail without a mail server: each becomes a file that any mail program opens."""

import uuid
from collections.abc import Sequence
from email import policy
from pathlib import Path
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

READABLE = policy.default.clone(max_line_length=998, utf8=True)  # texts as they are, not encoded


class EmlFiles(BaseEmailBackend):
    """Writes `20261121-071500-<id>.eml` into `file_path`, newest last in the alphabet; only the owner may read them."""

    def __init__(self, *, file_path: str, **options: Any) -> None:
        super().__init__(**options)
        self.folder = Path(file_path)

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """How many were written."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for message in email_messages:
            name = f"{timezone.now():%Y%m%d-%H%M%S-%f}-{uuid.uuid4().hex[:8]}.eml"
            path = self.folder / name
            path.touch(mode=0o600)
            path.write_bytes(message.message(policy=READABLE).as_bytes())
        return len(email_messages)
