"""Refusals about webhooks and automations."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from school.automation.choices import EffectKind
from school.common.errors import Conflict, NotAllowed


class WebhookPaused(Conflict):
    """Nothing is sent to a webhook that is switched off."""

    code = "webhook_paused"
    message = _("This webhook is switched off. Switch it on first, then send.")


class StillUnderWay(Conflict):
    """What is on its way is not sent a second time."""

    code = "still_under_way"
    message = _("This delivery is still under way: it is tried again by itself.")


class NotYours(NotAllowed):
    """Nobody makes the school do by itself what they may not do by hand."""

    def __init__(self, kinds: Sequence[EffectKind]) -> None:
        told = {"effects": ", ".join(str(kind.label) for kind in kinds)}
        super().__init__(_("You may not do this by hand, so no automation of yours may: %(effects)s.") % told)


class NobodyConcerned(Conflict):
    """There is nobody whom an effect could be for."""

    code = "nobody_concerned"
    message = _("There is nobody whom this could be for.")


class NothingToRetry(Conflict):
    """A run that waits, is done or was cut has nothing to do again."""

    code = "nothing_to_retry"
    message = _("Only a run that has failed can be tried again.")
