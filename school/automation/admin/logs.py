"""What is shared by the logs: their data to read, and that they go with what they are of."""

import json
from collections.abc import Iterable
from typing import Any, ClassVar

from django.db.models import Model
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString

from school.common.admin import SchoolModelAdmin


def shown_json(data: Any) -> SafeString:
    """Data for people to read, every letter as itself."""
    return format_html('<pre class="maktab-pre">{}</pre>', json.dumps(data, ensure_ascii=False, indent=2))


class WithLog(SchoolModelAdmin):
    """Objects whose `records` point to them by their field `owner`.

    The records go along with an object, though nobody may delete them one by one.
    """

    records: ClassVar[type[Model]]
    owner: ClassVar[str]

    def get_deleted_objects(
        self, objs: Iterable[Any], request: HttpRequest
    ) -> tuple[list[str], dict[Any, int], set[Any], list[Any]]:
        """What the question before deleting says: the objects by name, their log by number alone, as it may be long.

        Nothing is missing or in the way here: what may not be deleted is refused by the action.
        """
        names = {each.pk: str(each) for each in objs}
        logged = self.records._base_manager.filter(**{f"{self.owner}__in": [*names]}).count()
        counts = {self.opts.verbose_name_plural: len(names), self.records._meta.verbose_name_plural: logged}
        return [*names.values()], counts, set(), []
