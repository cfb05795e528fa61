"""Deleting what has a log: the log goes along, though nobody may delete its rows one by one."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db.models import Model
from django.http import HttpRequest

from school.common.admin import SchoolModelAdmin


class WithLog(SchoolModelAdmin):
    """Objects whose `records` point to them by their field `owner`."""

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
