"""What PostgreSQL makes of questions for custom values."""

import pytest
from django.db import connection
from django.db.models import Value

from school.common.exposure import CustomKey
from school.customfields.expressions import equals
from school.groups.models import StudyGroup

KEYS = (("level", str, "B"), ("fee", float, 12.5), ("online", bool, True))


@pytest.mark.parametrize(("name", "kind", "wanted"), KEYS)
def test_equality_goes_by_the_index(db: None, name: str, kind: type, wanted: object) -> None:
    found = StudyGroup.objects.filter(equals(CustomKey(name, kind), Value(wanted))).values("pk")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    assert "Bitmap Index Scan on groups_custom" in found.explain()
