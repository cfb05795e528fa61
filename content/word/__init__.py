"""A Word document becomes the content of a lesson: `open_package` refuses what is hostile, `read_document` reads it."""

from content.word.package import BIGGEST_FILE, open_package
from content.word.pictures import Picture
from content.word.reading import LONGEST_TITLE, Document, read_document

__all__ = ["BIGGEST_FILE", "LONGEST_TITLE", "Document", "Picture", "open_package", "read_document"]
