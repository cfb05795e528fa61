"""What the API may show of the definitions of custom fields."""

from django.db.models import F

from school.common.exposure import Computed, Exposure, expose
from school.customfields.actions import archive_field, create_field, delete_field, restore_field, update_field
from school.customfields.models import CustomField
from school.customfields.queries import fields_visible_to

expose(
    Exposure(
        name="custom-fields",
        model=CustomField,
        read=(
            "id",
            "target",
            "key",
            "kind",
            "label_uz",
            "label_ru",
            "label_en",
            Computed("choices", list[str], F("choices"), "What can be chosen, where it is a choice"),
            "help_text",
            "is_required",
            "is_public",
            "is_listed",
            "position",
            "is_active",
            "created_at",
            "updated_at",
        ),
        visible_to=fields_visible_to,
        ordering=("id", "target", "key", "position", "created_at", "updated_at"),
        default_ordering=("target", "position", "id"),
        search=("key", "label_uz", "label_ru", "label_en"),
        create=create_field,
        update=update_field,
        delete=delete_field,
        actions={"archive": archive_field, "restore": restore_field},
    )
)
