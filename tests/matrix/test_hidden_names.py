"""Nothing hidden can be asked for by name: at every door, with the lookups, through every relation, two deep."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import batched
from typing import Any
from urllib.parse import urlencode

import pytest

from api.gateway.readers import reader_of
from school.audit.actions import export_rights
from school.common.exposure import Exposure
from tests.matrix.names import AT_DEPTH, open_to, paths
from tests.matrix.scene import Scene

WHO = ("student", "teacher", "operator", "accountant", "editor", "admin")
AT_ONCE = 250
PAGE = "page"  # every list's own word: which page of it, whatever column is called so
type Question = tuple[str, str, str]  # the place below the collection, the parameter, its value


@pytest.fixture(scope="module")
def asked() -> Counter[str]:
    """How many names were asked for, by role."""
    return Counter()


@pytest.mark.parametrize("who", WHO)
def test_by_filter(scene: Scene, who: str, asked: Counter[str]) -> None:
    """Every parameter is refused by its own name, so many are asked at once."""
    for exposure in open_to(scene.world.actor(who)):
        for place in ("", "aggregate/", *export(scene, who, exposure)):
            for some in batched(filters(scene, exposure, who), AT_ONCE):
                refused = errors(scene, who, exposure, place, [(name, "1") for name in some])
                assert set(refused) == set(some), exposure.name
                asked[who] += len(some)


def filters(scene: Scene, exposure: Exposure, who: str) -> list[str]:
    """Hidden names with every lookup, without those that a collection offers on purpose."""
    offered = reader_of(exposure).parameters
    found: dict[str, None] = {}
    for path in paths(exposure, scene.world.actor(who)):
        with_lookups = ((*path, lookup) for lookup in AT_DEPTH[len(path)])
        found |= dict.fromkeys("__".join(named) for named in (path, *with_lookups))
    found.pop(PAGE, None)
    return [name for name in found if name not in offered or not allowed(offered[name], scene, who)]


def allowed(parameter: Any, scene: Scene, who: str) -> bool:
    """Whether the collection offers this filter to this person."""
    return all(scene.world.actor(who).may(permission) for permission in parameter.filter.permissions)


def export(scene: Scene, who: str, exposure: Exposure) -> tuple[str, ...]:
    """Taking rows out is for who may at all."""
    rights, actor = export_rights(exposure.model._meta.label_lower), scene.world.actor(who)
    return ("export.csv",) if any(actor.may(right) for right in rights) else ()


@pytest.mark.parametrize("who", WHO)
def test_by_choice_and_order(scene: Scene, who: str, asked: Counter[str]) -> None:
    """fields, ordering and expand name everything that is not there in one answer."""
    for exposure in open_to(scene.world.actor(who)):
        for some in batched(paths(exposure, scene.world.actor(who)), AT_ONCE):
            dotted, lined = [".".join(path) for path in some], ["__".join(path) for path in some]
            expand = sorted({".".join(path[:-1]) for path in some} - {""})
            asked[who] += named(scene, who, exposure, "fields", dotted, expand)
            asked[who] += named(scene, who, exposure, "ordering", lined)
            asked[who] += named(scene, who, exposure, "ordering", [f"-{name}" for name in lined], strip="-")
            asked[who] += named(scene, who, exposure, "expand", [path for path in dotted if path.count(".") < 2])


def named(
    scene: Scene,
    who: str,
    exposure: Exposure,
    parameter: str,
    names: Sequence[str],
    expand: Sequence[str] = (),
    strip: str = "",
) -> int:
    """Ask for all names in one parameter; the refusal must name each. How many they were."""
    if not names:
        return 0
    query = [(parameter, ",".join(names)), *([("expand", ",".join(expand))] if expand else [])]
    told = " ".join(errors(scene, who, exposure, "", query)[parameter])
    missing = [name for name in names if f" {name.removeprefix(strip)} " not in told]
    assert not missing, (exposure.name, parameter)
    return len(names)


@pytest.mark.parametrize("who", WHO)
def test_by_sums(scene: Scene, who: str, asked: Counter[str]) -> None:
    for exposure in open_to(scene.world.actor(who)):
        names = ["__".join(path) for path in paths(exposure, scene.world.actor(who), depth=1)]
        for some in batched(names, AT_ONCE // 5):
            for parameter, values in sums(some):
                told = " ".join(errors(scene, who, exposure, "aggregate/", [(parameter, ",".join(values))])[parameter])
                assert [name for name in some if name not in told] == []
                asked[who] += len(values)


def sums(names: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Every way to fold a value, and to group by it."""
    yield "aggregate", [f"{kind}:{name}" for name in names for kind in ("sum", "avg", "min", "max", "count")]
    yield "group_by", [f"{name}{part}" for name in names for part in ("", "__year", "__month", "__day")]


def errors(
    scene: Scene, who: str, exposure: Exposure, place: str, query: Sequence[tuple[str, str]]
) -> dict[str, list[str]]:
    """What a refusal says, by parameter."""
    path = f"/api/v1/data/{exposure.name}/{place}?{urlencode(query)}"
    answer = scene.callers[who].get(path)
    assert answer.refusal == (400, "invalid"), (who, exposure.name, query[:3], answer.bytes[:300])
    found: dict[str, list[str]] = answer.json["errors"]
    return found


def test_the_count(scene: Scene, asked: Counter[str], record_property: Callable[[str, object], None]) -> None:
    told = ", ".join(f"{who} {number}" for who, number in asked.items())
    record_property("count", f"hidden names: {asked.total()} asked for ({told})")
    assert asked.total() > 0
