"""Coloured states: pairs for Unfold's lists that write themselves on pages."""

from types import SimpleNamespace
from typing import Any

from bs4 import BeautifulSoup
from django.utils.html import conditional_escape

from school.common.pills import pill


@pill(description="state", colours={"late": "danger"}, ordering="state")
def shown_state(page: Any, row: Any) -> tuple[str, str]:
    return row.state, f"<{row.state}>"


def test_a_pill_is_a_pair_and_its_own_html() -> None:
    """The colour is the state's, the text is the name, escaped."""
    made: Any = shown_state(None, SimpleNamespace(state="late"))
    tag = BeautifulSoup(conditional_escape(made), "html.parser").span
    assert made == ("late", "<late>")
    assert tag is not None
    assert tag.get_text(strip=True) == "<late>"
    assert "text-red-700" in tag["class"]


def test_the_list_knows_colours_and_order() -> None:
    """Unfold reads them from the method."""
    known = {name: vars(shown_state)[name] for name in ("short_description", "label", "admin_order_field")}
    assert known == {"short_description": "state", "label": {"late": "danger"}, "admin_order_field": "state"}
