"""Rights on the definitions of custom fields: they are an admin's to make, staff look them up."""

GRANTS: dict[str, tuple[str, ...]] = {
    "operators": ("customfields.view_customfield",),
    "accountants": ("customfields.view_customfield",),
}
