"""When a recurring job is due. Pure: no database, no clock."""

from datetime import UTC, datetime, timezone
from zoneinfo import ZoneInfo

from croniter import croniter

FIELDS = 5
HOUR = 1


def is_cron(cron: str) -> bool:
    """Whether `cron` is a rhythm of five fields: minute, hour, day of the month, month, day of the week."""
    return len(cron.split()) == FIELDS and bool(croniter.is_valid(cron))


def next_due(cron: str, after: datetime, zone: ZoneInfo) -> datetime:
    """The first moment after `after` at which `cron` is due on the clocks of `zone`, in UTC.

    When clocks change: a rhythm of every hour goes on by real time. A time of day that the clocks skip is due as long
    after midnight as ever (02:30 becomes 03:30), one that they show twice is due at its first. Each is due once.
    """
    local = after.astimezone(zone)
    rounds = croniter(cron, local.replace(tzinfo=None), ret_type=datetime)
    if cron.split()[HOUR] == "*":
        offset = timezone(local.utcoffset() or UTC.utcoffset(None))
        going_on: datetime = rounds.get_next().replace(tzinfo=offset).astimezone(UTC)
        return going_on
    while True:
        due: datetime = rounds.get_next().replace(tzinfo=zone, fold=0).astimezone(UTC)
        if due > after:
            return due
