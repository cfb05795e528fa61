"""Facts about the ways out of the house."""

from dataclasses import dataclass
from datetime import datetime

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class SmsUnpaid(Event):
    """The provider refused an SMS because the school's account is empty; SMS rest until `until`."""

    until: datetime
