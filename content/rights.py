"""What somebody may do with a page in the editor's room, where the school's rules are others than Wagtail's."""

from typing import Any

from wagtail.models import PagePermissionTester


class PageRights(PagePermissionTester):
    """Who may put a page's fellows in order may move it among them."""

    def can_move_to(self, destination: Any) -> bool:
        if self.page.is_child_of(destination):
            return bool(destination.permissions_for_user(self.user).can_reorder_children())
        return bool(super().can_move_to(destination))


class CourseRights(PageRights):
    """A course is an admin's to delete; its lessons are put in order by who writes it, until students read it."""

    def can_delete(self, ignore_bulk: bool = False) -> bool:  # noqa: FBT001, FBT002  Wagtail's signature
        return bool(self.user.is_active and self.user.is_superuser)

    def can_reorder_children(self) -> bool:
        writes_draft = self.user.is_active and not self.page.live and self.can_edit()
        return bool(writes_draft or super().can_reorder_children())
