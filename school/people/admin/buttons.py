"""The buttons on a person's page: letting in, keeping out, forgetting. Each calls its action, which decides."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.decorators import action

from school.common.actions import Action
from school.common.admin import SchoolModelAdmin, actor_of, go_to
from school.common.downloads import file_answer
from school.people.actions import (
    anonymise_person,
    ask_for_export,
    block_person,
    end_sessions,
    open_export,
    send_reset_link,
    send_verification,
    unblock_person,
)
from school.people.choices import ExportState
from school.people.models import PersonalExport, User
from school.people.queries import latest_export
from school.people.tokens import export_token


class AccountButtons(SchoolModelAdmin):
    """What can be done with an account beside its form; a button is there when it would do something."""

    account_buttons = {
        "title": _("Account"),
        "icon": "manage_accounts",
        "items": [
            *("to_password", "reset_link", "verification", "end_all_sessions", "block", "unblock"),
            *("make_copy", "take_copy", "anonymise"),
        ],
    }

    def has_mailing_permission(self, request: HttpRequest, object_id: str) -> bool:
        person = self.changeable(request, object_id)
        return bool(person and person.is_active and person.email)

    def has_verifying_permission(self, request: HttpRequest, object_id: str) -> bool:
        person = self.changeable(request, object_id)
        return bool(person and person.email and not person.is_verified)

    def has_blocking_permission(self, request: HttpRequest, object_id: str) -> bool:
        person = self.changeable(request, object_id)
        return bool(person and person.is_active and person != request.user)

    def has_unblocking_permission(self, request: HttpRequest, object_id: str) -> bool:
        person = self.changeable(request, object_id)
        return bool(person and not person.is_active)

    def has_forgetting_permission(self, request: HttpRequest, object_id: str) -> bool:
        person = self.changeable(request, object_id)
        return bool(person and person != request.user and actor_of(request).may("people.delete_user"))

    def has_copying_permission(self, request: HttpRequest, object_id: str) -> bool:
        person = self.shown_person(request, object_id)
        return bool(person and not person.anonymised_at and actor_of(request).may("people.export_user"))

    def has_taking_permission(self, request: HttpRequest, object_id: str) -> bool:
        export = self.last_copy(request, object_id) if self.has_copying_permission(request, object_id) else None
        return bool(export and export.state == ExportState.READY)

    def last_copy(self, request: HttpRequest, object_id: str) -> PersonalExport | None:
        """The person's latest copy, while its link lives."""
        person = self.shown_person(request, object_id)
        return latest_export(actor_of(request), person=person) if person else None

    def changeable(self, request: HttpRequest, object_id: str) -> User | None:
        """The person, when the viewer may change them; None otherwise."""
        person = self.shown_person(request, object_id)
        return person if person and self.has_change_permission(request, person) else None

    def shown_person(self, request: HttpRequest, object_id: str) -> User | None:
        """The person, when the viewer sees them, read once for all buttons; None otherwise."""
        known: dict[str, User | None] = request.__dict__.setdefault("people_by_id", {})
        if object_id not in known:
            known[object_id] = self.get_object(request, object_id)
        return known[object_id]

    def person_to_change(self, request: HttpRequest, object_id: int | str) -> User:
        """The person, when the viewer may see and change them."""
        person = self.get_object(request, str(object_id))
        if person is None:
            raise Http404
        if not self.has_change_permission(request, person):
            raise PermissionDenied
        return person  # type: ignore[no-any-return]  # Unfold has no types

    def press(self, request: HttpRequest, object_id: str, command: Action[..., Any], done: Any) -> HttpResponse:
        """Do it and go back to the page."""
        self.attempt(request, command, done, instance=self.person_to_change(request, object_id))
        return go_to(request, reverse("admin:people_user_change", args=[object_id]))

    @action(description=_("Set password"), icon="key", permissions=["change"])
    def to_password(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:people_user_password", args=[object_id]))

    @action(
        description=_("Send a link to choose a password"),
        icon="mail_lock",
        permissions=["mailing"],
        dialog={
            "title": _("Send a link to choose a password?"),
            "description": _("It goes to the person's email and is good once, for an hour."),
            "form_submit_text": _("Send"),
        },
    )
    def reset_link(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.press(request, object_id, send_reset_link, _("The link is on its way."))

    @action(
        description=_("Send a link to confirm the email"),
        icon="mark_email_read",
        permissions=["verifying"],
        dialog={
            "title": _("Send a link to confirm the email?"),
            "description": _("It is good once, for three days."),
            "form_submit_text": _("Send"),
        },
    )
    def verification(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.press(request, object_id, send_verification, _("The link is on its way."))

    @action(
        description=_("End all sessions"),
        icon="logout",
        permissions=["change"],
        dialog={
            "title": _("End all sessions?"),
            "description": _("This person has to log in again on every device."),
            "form_submit_text": _("End all sessions"),
        },
    )
    def end_all_sessions(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.press(request, object_id, end_sessions, _("All sessions are ended."))

    @action(
        description=_("Block"),
        icon="block",
        permissions=["blocking"],
        dialog={
            "title": _("Block this person?"),
            "description": _("They are logged out everywhere and cannot log in. Everything of theirs is kept."),
            "form_submit_text": _("Block"),
            "variant": "danger",
        },
    )
    def block(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.press(request, object_id, block_person, _("This person is blocked."))

    @action(
        description=_("Unblock"),
        icon="lock_open",
        permissions=["unblocking"],
        dialog={
            "title": _("Unblock this person?"),
            "description": _("They can log in again with the password that they had."),
            "form_submit_text": _("Unblock"),
        },
    )
    def unblock(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.press(request, object_id, unblock_person, _("This person can log in again."))

    @action(
        description=_("Make a copy of all data"),
        icon="folder_zip",
        permissions=["copying"],
        dialog={
            "title": _("Make a copy of everything about this person?"),
            "description": _(
                "One file with all records and files that the school holds about them. It is made in the background; "
                "after that it can be downloaded here for a day, by the person too. Each download is written down."
            ),
            "form_submit_text": _("Make the copy"),
        },
    )
    def make_copy(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        person = self.object_or_404(request, object_id)
        done = _("The copy is being made. Load this page again in a moment: the menu then has its download.")
        self.attempt(request, ask_for_export, done, instance=person)
        return go_to(request, reverse("admin:people_user_change", args=[object_id]))

    @action(description=_("Download the copy of all data"), icon="download", permissions=["taking"])
    def take_copy(self, request: HttpRequest, object_id: str) -> HttpResponseBase:
        export = self.last_copy(request, object_id)
        if export is None:
            raise Http404
        opened = open_export(actor_of(request), token=export_token(export.uuid))
        return file_answer(request, opened.stored)

    @action(
        description=_("Delete personal data"),
        icon="person_remove",
        permissions=["forgetting"],
        dialog={
            "title": _("Delete the personal data for ever?"),
            "description": _(
                "Deleted: names, username, email, phone, password, sessions, links to messengers and to Google, data "
                "from imports, what was handed in for assignments, and their values in the audit log. The account is "
                "blocked for ever, seats in groups are free. "
                "Kept under a number instead of a name: payments, coins, attendance, scores, homework and its "
                "recordings, and who changed what. This cannot be undone."
            ),
            "form_submit_text": _("Delete for ever"),
            "variant": "danger",
        },
    )
    def anonymise(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.press(request, object_id, anonymise_person, _("The personal data are deleted."))
