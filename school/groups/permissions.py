"""Rights on groups."""

from school.customfields.fields import CustomFields

GRANTS: dict[str, tuple[str, ...]] = {
    "teacher": ("groups.list_students",),
    "accountants": ("groups.name_groups",),
    "operators": (
        "groups.list_students",
        "groups.view_studygroup",
        "groups.add_studygroup",
        "groups.change_studygroup",
        "groups.view_membership",
        "groups.add_membership",
        "groups.change_membership",
        "groups.delete_membership",
    ),
}

CUSTOM = CustomFields(target="groups", reads="groups.view_studygroup", writes="groups.change_studygroup")
