"""What a lesson's form shows beside its fields."""

from typing import Any

from django.utils.functional import cached_property
from wagtail.admin.panels import Panel

from content.choices import HostingState
from content.models.hosting import states_of


class HostedVideosPanel(Panel):
    """How far Vimeo is with the lesson's videos that the school has put there; nothing where there are none."""

    class BoundPanel(Panel.BoundPanel):
        """The panel of one lesson."""

        template_name = "content/hosted_videos.html"

        @cached_property
        def videos(self) -> list[tuple[str, HostingState]]:
            """The addresses with their states, each once, in the order of the lesson."""
            blocks = [block.value["url"] for block in self.instance.body if block.block_type == "video"]
            addresses = dict.fromkeys(filter(None, [self.instance.video_url, *blocks]))
            states = states_of(addresses)
            return [(address, states[address]) for address in addresses if address in states]

        def is_shown(self) -> bool:
            return bool(super().is_shown() and self.videos)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "videos": self.videos}
