"""Who may open the import pages; what each may import is decided by the target's own permission."""

GRANTS: dict[str, tuple[str, ...]] = {
    "operators": ("imports.view_importbatch", "imports.add_importbatch"),
    "accountants": ("imports.view_importbatch", "imports.add_importbatch"),
}
