"""Every model of ours is shown by a collection, or hidden for a reason."""

from django.apps import apps
from django.db.models import Model

from api.generated.hidden import HIDDEN
from school.common.exposure import exposures

OURS = ("api", "content", "project", "school")


def our_models() -> dict[str, type[Model]]:
    """The concrete models of our apps by label; tables that Django makes for a relation are not models of anybody."""
    return {model._meta.label: model for model in apps.get_models() if model.__module__.split(".")[0] in OURS}


def test_every_model_is_exposed_or_hidden_and_never_both() -> None:
    exposed = {exposure.model._meta.label for exposure in exposures()}
    assert set(our_models()) - exposed == set(HIDDEN)


def test_every_reason_is_a_sentence() -> None:
    assert [reason for reason in HIDDEN.values() if not (reason[0].isupper() and reason.endswith("."))] == []
