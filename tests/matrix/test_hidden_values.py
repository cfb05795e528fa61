"""What a caller may not read makes no difference: two worlds that differ in it alone answer alike, byte for byte."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db.models import Value
from django.db.models.functions import Concat

from api.gateway.readers import reader_of
from school.common.exposure import Exposure
from school.homework.models import Homework
from school.people.models import User
from tests.matrix.names import open_to, references
from tests.matrix.scene import Scene, undone
from tests.matrix.test_hidden_names import allowed, export

WHO = ("student", "teacher", "accountant", "editor")  # an operator reads all that the two worlds differ in
PROBES = ("hidden", "example.com", "998901112233", "2001-02-03", "Answer")
OTHER = {
    "email": Concat(Value("hidden"), "username", Value("@else.example")),
    "is_verified": True,
    "last_login": "2001-02-03T00:00:00Z",
    "created_at": "2001-02-03T00:00:00Z",
    "updated_at": "2001-02-03T00:00:00Z",
    "password": "hidden",
    "extra": {"hidden": "1"},
}


def change(scene: Scene, who: str) -> None:
    """The other world: whatever of other people, and of their homework, is hidden from this caller."""
    actor = scene.world.actor(who)
    others = User.objects.exclude(pk=actor.user_id or 0)
    others.update(**OTHER)
    if not actor.may("people.read_phone"):
        others.filter(username="outsider").update(phone_number="+998901112233")
    if not actor.may("homework.review_homework"):
        Homework.objects.update(expected_answer="hidden")


def questions(exposure: Exposure, scene: Scene, who: str) -> Iterator[str]:
    """Every kind of read of a collection."""
    base, actor = f"/api/v1/data/{exposure.name}/", scene.world.actor(who)
    yield f"{base}?page_size=100"
    expand = [name for name, _behind in references(reader_of(exposure), actor)]
    deep = [
        f"{name}.{more}"
        for name, behind in references(reader_of(exposure), actor)
        for more, _far in references(reader_of(behind), actor)
    ]
    if expand:
        yield f"{base}?page_size=100&expand={','.join([*expand, *deep])}"
    if exposure.search:
        yield from (f"{base}?search={probe}" for probe in PROBES)
    for name, parameter in reader_of(exposure).parameters.items():
        if parameter.lookup == "icontains" and parameter.filter.crossed and allowed(parameter, scene, who):
            yield f"{base}?{name}=hidden"
    yield f"{base}aggregate/?aggregate=count"
    yield from (f"{base}{place}" for place in export(scene, who, exposure))
    yield f"{base}{scene.near.objects.get(exposure.name, scene.world.student).pk}/"


def answers(scene: Scene, who: str) -> dict[str, Any]:
    """What the caller learns, with the ETags."""
    found = {}
    for exposure in open_to(scene.world.actor(who)):
        for path in questions(exposure, scene, who):
            answer = scene.callers[who].get(path)
            found[path] = (answer.status, answer.bytes, answer.headers.get("ETag"))
    return found


@pytest.mark.parametrize("who", WHO)
def test_hidden_values_make_no_difference(
    scene: Scene, who: str, record_property: Callable[[str, object], None]
) -> None:
    before = answers(scene, who)
    with undone():
        change(scene, who)
        after = answers(scene, who)
    assert [path for path in before if before[path] != after[path]] == []
    record_property("count", f"hidden values: {len(before)} reads of the {who} in two worlds")


def crossing(scene: Scene, exposure: Exposure, who: str) -> Iterator[tuple[str, str, Any]]:
    """The filters that lead through a reference: name, the reference, the related model."""
    for name, parameter in reader_of(exposure).parameters.items():
        is_plain = parameter.lookup == "exact" and not name.endswith("__eq")
        if is_plain and parameter.filter.crossed and allowed(parameter, scene, who):
            reference, model = parameter.filter.crossed[0]
            yield name, reference, model


@pytest.mark.parametrize("who", WHO)
def test_objects_out_of_sight_are_not_told_by_filters(scene: Scene, who: str) -> None:
    """A value that stands behind a reference to an object out of sight finds nothing, as a value that is not there."""
    checked = 0
    for exposure in open_to(scene.world.actor(who)):
        for name, reference, model in crossing(scene, exposure, who):
            seen = visible_ids(scene, who, model)
            rows = exposure.visible_to(scene.world.actor(who)).exclude(**{f"{reference}__in": seen})
            for pk, value in rows.exclude(**{name: None}).values_list("pk", name).order_by("pk")[:5]:
                path = f"/api/v1/data/{exposure.name}/?{urlencode({'page_size': 100, name: value})}"
                found = scene.callers[who].get(path).json["results"]
                assert pk not in [row.get("id") for row in found], path
                checked += 1
    assert checked > 0 or who in ("student", "teacher", "editor")


def visible_ids(scene: Scene, who: str, model: Any) -> list[int]:
    """The related objects that the caller sees in their own collection."""
    shown = next((each for each in open_to(scene.world.actor(who)) if each.model is model), None)
    return list(shown.visible_to(scene.world.actor(who)).order_by().values_list("pk", flat=True)) if shown else []
