"""The exact types of a lesson's blocks, as programs read and write them; `type` tells them apart."""

from content.shapes.reading import BlockData, VideoState
from content.shapes.writing import BlockInput

__all__ = ["BlockData", "BlockInput", "VideoState"]
