"""What the API itself remembers: how often somebody called, and the answers of requests that may be repeated."""

from django.db import models


class RateCounter(models.Model):
    """Calls of one caller in the window that ends at `ends_at`. The table is not logged: a crash forgets it."""

    key = models.TextField(primary_key=True)
    hits = models.BigIntegerField()
    ends_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.key}: {self.hits}"


class IdempotentAnswer(models.Model):
    """The first answer to a request with an Idempotency-Key, committed together with what the request did.

    `fingerprint` is a keyed hash of the request, so that nothing of its body can be guessed from it.
    """

    owner = models.TextField()
    key = models.TextField()
    fingerprint = models.TextField()
    status = models.PositiveSmallIntegerField()
    headers = models.JSONField()
    body = models.BinaryField()
    created_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="idempotent_once")]

    def __str__(self) -> str:
        return f"{self.owner}: {self.key}"
