"""Files of the editors' room in a running school: rows and, in its folder, what they stand for."""

from pathlib import Path

from PIL import Image as Picture

from tests.running.school import RunningSchool


def folder(school: RunningSchool, name: str) -> Path:
    """A folder of the school's media."""
    media = Path(school.environment["DATA_DIR"]) / "media" / name
    media.mkdir(parents=True, exist_ok=True)
    return media


def image(school: RunningSchool) -> int:
    """The id of a picture among the editors' images."""
    Picture.new("RGB", (800, 450), "teal").save(folder(school, "original_images") / "teal.png")
    ((pk,),) = school.rows(
        "INSERT INTO wagtailimages_image"
        " (title, description, file, width, height, created_at, collection_id, file_hash)"
        " SELECT 'Teal', '', 'original_images/teal.png', 800, 450, now(), min(id), '' FROM wagtailcore_collection"
        " RETURNING id"
    )
    return int(pk)


def document(school: RunningSchool, name: str, content: bytes) -> int:
    """The id of a document of that name."""
    (folder(school, "documents") / name).write_bytes(content)
    ((pk,),) = school.rows(
        "INSERT INTO wagtaildocs_document (title, file, created_at, collection_id, file_size, file_hash)"
        " SELECT %s::text, %s::text, now(), min(id), %s::int, '' FROM wagtailcore_collection RETURNING id",
        name,
        f"documents/{name}",
        len(content),
    )
    return int(pk)
