"""What the office learns of the school's account for SMS."""

from django.utils.translation import gettext as _

from school.common import clock
from school.notifications.actions import Notice
from school.notifications.choices import NotificationType
from school.notifications.events import SmsUnpaid
from school.notifications.handlers.base import at_school, tell
from school.people.queries import in_charge_of


def tell_of_empty_account(event: SmsUnpaid) -> None:
    """Operators and admins learn that the account is empty, once on each day of the school."""

    def compose(person_id: int, event: SmsUnpaid) -> Notice:
        return Notice(
            recipient_id=person_id,
            type=NotificationType.GENERAL,
            title=_("The account for SMS is empty"),
            message=_(
                "Eskiz refuses SMS because its balance is not enough. Top up the account at Eskiz. SMS wait until "
                "%(until)s and are then tried again, every hour for some hours; what was refused can be sent again "
                "from the list of deliveries."
            )
            % {"until": at_school(event.until)},
            source=f"sms-unpaid:{clock.today():%Y%m%d}",
        )

    tell([(person, event) for person in in_charge_of("operators")], compose)
