"""Making, changing and removing automations. Who makes one may do by themselves whatever it does."""

from collections.abc import Mapping, Sequence
from typing import TypedDict, Unpack

from school.automation.checking import Asked, Done
from school.automation.choices import EffectKind
from school.automation.errors import NotYours
from school.automation.models import Automation, AutomationCondition, AutomationEffect
from school.automation.permissions import ADD_AUTOMATION, CHANGE, CHANGE_AUTOMATION, DELETE_AUTOMATION
from school.automation.shapes import ConditionData, EffectData
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.models import assign, save_valid
from school.gamification.permissions import AWARD
from school.notifications.permissions import BROADCAST

NEEDED: Mapping[str, str] = {
    EffectKind.NOTIFY: BROADCAST,
    EffectKind.AWARD: AWARD,
    EffectKind.WEBHOOK: CHANGE,
    EffectKind.BILL: "payments.add_payment",
}
"""The right to do by hand what an effect does."""


class AutomationChanges(TypedDict, total=False):
    """What may be changed of an automation, all optional; conditions and effects take the place of all there were."""

    name: str
    conditions: list[ConditionData]
    effects: list[EffectData]
    is_active: bool


@action("automation.create_automation", permission=ADD_AUTOMATION)
def create_automation(
    actor: Actor,
    *,
    name: str,
    event: str,
    effects: Sequence[EffectData],
    conditions: Sequence[ConditionData] = (),
    is_active: bool = True,
) -> Automation:
    """Let `effects` follow, one after the other, from each `event` for which all `conditions` hold.

    Invalid names each wrong value, as `conditions.0.value` or `effects.1.text.uz`, counted from 0; NotYours for effects
    that one may not bring about by hand.
    """
    automation = save_valid(Automation(name=name, event=event, is_active=is_active))
    write(actor, automation, conditions, effects)
    return automation


@action("automation.update_automation", permission=CHANGE_AUTOMATION)
def update_automation(actor: Actor, *, instance: Automation, **changes: Unpack[AutomationChanges]) -> Automation:
    """Change the given values; runs that have begun go on as they began. Refuses as `create_automation` does.

    The event stays: another event is another automation. One may only change what one may bring about by hand.
    """
    automation = Automation.objects.select_for_update().get(pk=instance.pk)
    conditions, effects = changes.pop("conditions", None), changes.pop("effects", None)
    demand_own(actor, [effect.kind for effect in automation.effects.all()])
    save_valid(assign(automation, changes))
    write(actor, automation, conditions, effects)
    return automation


@action("automation.delete_automation", permission=DELETE_AUTOMATION)
def delete_automation(actor: Actor, *, instance: Automation) -> None:
    """Remove an automation with its log; what it has done stays, also in the audit log. As with a change, one may only
    remove what one may bring about by hand.
    """
    demand_own(actor, [effect.kind for effect in instance.effects.all()])
    instance.delete()


def write(
    actor: Actor,
    automation: Automation,
    conditions: Sequence[ConditionData] | None,
    effects: Sequence[EffectData] | None,
) -> None:
    """Check conditions and effects, and put them in the place of those that were there; None leaves these."""
    demand_own(actor, [effect["kind"] for effect in effects or ()])
    asked, done = Asked(automation, conditions or ()), Done(automation, effects or ())
    wrong = {**asked.wrong, **(done.wrong if effects is not None else {})}
    if wrong:
        raise Invalid(" ".join(text for texts in wrong.values() for text in texts), fields=wrong)
    if conditions is not None:
        automation.conditions.all().delete()
        AutomationCondition.objects.bulk_create(asked.rows)
    if effects is not None:
        automation.effects.all().delete()
        AutomationEffect.objects.bulk_create(done.rows)


def demand_own(actor: Actor, kinds: Sequence[str]) -> None:
    """Raise NotYours unless the actor may do by hand what effects of these kinds do."""
    if strange := [EffectKind(kind) for kind in dict.fromkeys(kinds) if not actor.may(NEEDED[kind])]:
        raise NotYours(strange)
