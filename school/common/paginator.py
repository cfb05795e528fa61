"""Pages of long tables without counting them whole."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.formats import number_format
from django.utils.functional import cached_property

CAP = 10_000


def capped_count(rows: QuerySet[Any], cap: int) -> int:
    """How many rows there are, but at most `cap` + 1: the database stops counting there."""
    return rows.order_by().values("pk")[: cap + 1].count()


class CappedPaginator(Paginator[Any]):
    """Counts to 10,000 and then says “10,000+”. Pages end there: what lies deeper is found by filter and search."""

    template_name = "admin/pagination_capped.html"

    @cached_property
    def counted(self) -> int:
        """What the database counted; more than the cap means that it stopped."""
        if not isinstance(self.object_list, QuerySet):
            return len(self.object_list)
        return capped_count(self.object_list, CAP)

    @property
    def count(self) -> int:
        return min(self.counted, CAP)

    @property
    def shown_count(self) -> str:
        """The count as people read it."""
        text = number_format(self.count, use_l10n=True, force_grouping=True)
        return f"{text}+" if self.counted > CAP else text
