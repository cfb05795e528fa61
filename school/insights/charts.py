"""The figures of the API's statistics as the staff's first page shows them: numbers, and bars for what has parts."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.common.money import shown_money
from school.insights import statistics

MOST_BARS = 8
LONGEST_NAME = 22  # characters beside a bar
LONGEST_VALUE = 7  # characters in a card
HOUR = 3600
# The bars lie, so that long names stand beside them on a phone, too. Each says its value, so that there is no scale.
OPTIONS = json.dumps(
    {
        "indexAxis": "y",
        "animation": False,
        "maintainAspectRatio": False,
        "plugins": {"legend": {"display": False}, "tooltip": {"enabled": False}},
        "scales": {
            "x": {"display": False, "beginAtZero": True},
            "y": {
                "border": {"color": "#9ca3af80"},
                "grid": {"display": False},
                "ticks": {"color": "#7b8494", "autoSkip": False, "crossAlign": "far"},  # to be read on light and dark
            },
        },
    }
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its name."""

    name: str
    value: str
    icon: str

    @property
    def is_long(self) -> bool:
        """Whether it needs the room of two."""
        return len(self.value) > LONGEST_VALUE


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its name, which others may have too; `shown` is its value in words."""

    name: str
    value: float
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars, with `notes` above them; `nothing` is said where there are neither."""

    name: str
    title: str
    icon: str
    notes: list[str]
    nothing: str
    bars: list[Bar] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not self.bars and not self.notes

    @property
    def options(self) -> str:
        """How the chart's script draws them."""
        return OPTIONS

    @property
    def data(self) -> str:
        """The bars as the chart's script reads them."""
        bars = {
            "label": str(self.title),
            "data": [bar.value for bar in self.bars],
            "backgroundColor": "var(--color-primary-600)",
            "maxBarThickness": 20,
            "borderRadius": 4,
        }
        labels = [[shortened(bar.name), bar.shown] for bar in self.bars]
        return json.dumps({"labels": labels, "datasets": [bars]})


def counted(name: str, many: int) -> Bar:
    """A bar of so many."""
    return Bar(name, many, str(many))


def shortened(name: str) -> str:
    """A name that fits beside a bar."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def figures_for(actor: Actor, currency: str) -> list[Figure]:
    """The school at a glance, of what the actor may see; one query."""
    try:
        found = statistics.overview(actor)
    except NotAllowed:
        return []
    money = None if found.total_revenue is None else shown_money(found.total_revenue, currency)
    rows = (
        (_("Students"), found.total_students, "groups"),
        (_("Active students today"), found.active_students_today, "bolt"),
        (_("New enrolments this week"), found.new_enrollments_this_week, "person_add"),
        (_("Courses"), found.total_courses, "menu_book"),
        (_("Videos"), found.total_videos, "play_circle"),
        (_("Revenue"), money, "payments"),
    )
    return [Figure(name, str(value), icon) for name, value, icon in rows if value is not None]


def charts_for(actor: Actor, currency: str) -> list[Chart]:
    """The charts that the actor may see; one query each."""
    drawings: tuple[Callable[[], Chart], ...] = (
        lambda: revenue_chart(statistics.revenue(actor), currency),
        lambda: students_chart(statistics.students(actor)),
        lambda: courses_chart(statistics.courses(actor)),
        lambda: videos_chart(statistics.videos(actor)),
    )
    return [chart for chart in map(drawn, drawings) if chart]


def drawn(drawing: Callable[[], Chart]) -> Chart | None:
    """The chart; None when it is not for this person."""
    try:
        return drawing()
    except NotAllowed:
        return None


def revenue_chart(found: statistics.Revenue, currency: str) -> Chart:
    """What the courses have brought in that brought most."""
    most = found.revenue_by_course[:MOST_BARS]
    told = {
        "all": shown_money(found.total_revenue, currency),
        "month": shown_money(found.monthly_revenue, currency),
    }
    return Chart(
        name="revenue",
        title=_("Revenue by course"),
        icon="payments",
        notes=[_("%(all)s in all, %(month)s this month") % told] if found.total_revenue or most else [],
        bars=[Bar(row.course_name, float(row.revenue), shown_money(row.revenue, currency)) for row in most],
        nothing=_("No money has come yet."),
    )


def students_chart(found: statistics.Students) -> Chart:
    """How many there are, how many of them are at it, and how many are new."""
    empty = Chart(
        name="students", title=_("Students"), icon="groups", notes=[], nothing=_("There are no students yet.")
    )
    if not found.total_students:
        return empty
    bars = [
        counted(_("All"), found.total_students),
        counted(_("Active in 30 days"), found.active_students),
        counted(_("New this month"), found.new_students_this_month),
    ]
    told = {"rate": number_format(found.completion_rate, 1)}
    return replace(empty, notes=[_("%(rate)s %% of enrolments have completed their course") % told], bars=bars)


def courses_chart(found: statistics.Courses) -> Chart:
    """The categories with the most courses."""
    ranked = sorted(found.courses_by_category.items(), key=lambda item: (-item[1], item[0]))[:MOST_BARS]
    bars = [counted(category or _("Without category"), many) for category, many in ranked]
    told = {"published": found.published_courses, "drafts": found.draft_courses}
    return Chart(
        name="courses",
        title=_("Courses by category"),
        icon="menu_book",
        notes=[_("%(published)s published, %(drafts)s drafts") % told] if bars else [],
        bars=bars,
        nothing=_("There are no courses yet."),
    )


def videos_chart(found: statistics.Videos) -> Chart:
    """How much is watched, and what most."""
    most, notes = found.most_watched_video, []
    if most:
        hours = number_format(found.watched_seconds / HOUR, 1)
        notes = [
            _("%(hours)s hours watched") % {"hours": hours},
            _("Most watched: “%(title)s”, views: %(views)s") % {"title": most.title, "views": most.views},
        ]
    return Chart(
        name="videos",
        title=_("Videos"),
        icon="play_circle",
        notes=notes,
        nothing=_("No video has been watched yet."),
    )
