"""The admin as a door: reads start from the visible set, writes go through actions."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.admin import ModelAdmin as DjangoModelAdmin
from django.contrib.admin.options import ActionLocation, IncorrectLookupParameters
from django.core.exceptions import ValidationError
from django.db import DataError, transaction
from django.db.models import Model, QuerySet
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from unfold.admin import ModelAdmin, TabularInline

from school.common.actions import Action
from school.common.actor import Actor, Door
from school.common.addresses import caller_address
from school.common.admin_checks import PageChecks
from school.common.downloads import StoredFile, file_answer
from school.common.errors import DomainError, NotFound
from school.common.paginator import CappedPaginator

REFUSAL = "maktab_refusal"
UNUSABLE = (IncorrectLookupParameters, DataError, OverflowError)  # what a value raises that no database compares with


def actor_of(request: HttpRequest, via: Door = Door.ADMIN) -> Actor:
    """The logged-in person behind a request to the admin."""
    user: Any = request.user
    if not user.is_authenticated:
        return Actor.anonymous(via=via, request_id=request_id(request), ip_address=address_of(request))
    return Actor.person(user, via=via, request_id=request_id(request), ip_address=address_of(request))


def request_id(request: HttpRequest) -> str:
    return getattr(request, "request_id", "")


def address_of(request: HttpRequest) -> str | None:
    return caller_address(request)


class RefusalForm(ModelForm[Any]):
    """A form that shows the domain's refusal of what it had itself found valid."""

    refusal: ClassVar[DomainError | None] = None

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.refusal:
            self.add_refusal(self.refusal)
        return cleaned

    def add_refusal(self, refusal: DomainError) -> None:
        """Errors of fields that the form has go to them, all others to its top."""
        for name, texts in refusal.fields.items():
            self.add_error(name if name in self.fields else None, ValidationError(list(texts)))
        if not refusal.fields:
            self.add_error(None, str(refusal))


class SchoolModelAdmin(ModelAdmin):
    """Lists what `visible_to` gives and saves through the slice's actions; without an action there is no button.

    `create_action(actor, **fields)` returns the new object; `update_action(actor, instance=…, **changed_fields)`;
    `delete_action(actor, instance=…)`. A DomainError of theirs is shown in the form, at its field.
    """

    page_title: ClassVar[Any] = None  # above the list, where the model's plural is not what the menu says
    nothing_yet: ClassVar[Any] = ""  # what an empty list says: where its rows come from
    visible_to: ClassVar[Callable[[Actor], QuerySet[Any]] | None] = None
    create_action: ClassVar[Action[..., Any] | None] = None
    update_action: ClassVar[Action[..., Any] | None] = None
    delete_action: ClassVar[Action[..., Any] | None] = None
    checks_class = PageChecks
    form = RefusalForm
    list_filter_submit = True
    list_filter_sheet = False
    list_fullwidth = True
    show_facets = False
    list_per_page = 50
    paginator = CappedPaginator
    show_full_result_count = False
    warn_unsaved_form = True
    compressed_fields = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        visible_to = type(self).visible_to
        rows: QuerySet[Any] = visible_to(actor_of(request)) if visible_to else super().get_queryset(request)
        return rows.order_by(*self.get_ordering(request))

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002  Django's signature
        form = super().get_form(request, obj, change, **kwargs)
        return type(form.__name__, (form,), {"refusal": getattr(request, REFUSAL, None)})

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form; when the action refuses, the same form again with the reason at its field and nothing saved."""
        page: HttpResponse
        try:
            page = super().changeform_view(request, object_id, form_url, extra_context)
        except DomainError as refusal:
            setattr(request, REFUSAL, refusal)  # carried to get_form of the second pass
            page = super().changeform_view(request, object_id, form_url, extra_context)
        return page

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """The list; when an action refuses what was chosen in it, the same list with the reason."""
        try:
            page: HttpResponse = super().changelist_view(request, extra_context)
        except DomainError as refusal:
            messages.error(request, str(refusal))
            return HttpResponseRedirect(request.get_full_path())
        return page

    def get_changelist_instance(self, request: HttpRequest) -> Any:
        """The rows that the address asks for; one with a value that no database can compare with leads to all rows."""
        try:
            return super().get_changelist_instance(request)
        except UNUSABLE as unusable:
            messages.warning(request, _("That cannot be looked for in this list. It is shown without filters."))
            raise IncorrectLookupParameters from unusable

    def get_action_choices(
        self,
        request: HttpRequest,
        default_choices: list[tuple[str, str]] | None = None,
        action_location: ActionLocation = ActionLocation.CHANGE_LIST,
    ) -> list[tuple[str, str]]:
        """Django's own: Unfold's does not know yet that actions have a place."""
        first = default_choices or [("", _("Select action"))]
        return DjangoModelAdmin.get_action_choices(self, request, first, action_location)

    def save_model(self, request: HttpRequest, obj: Model, form: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        actor, command = actor_of(request), type(self).update_action if change else type(self).create_action
        if command is None:
            raise NotImplementedError(f"{type(self).__name__} has no action for this")
        fields = self.inputs(form, change=change)
        if change:
            fields["instance"] = type(obj)._default_manager.get(pk=obj.pk)
        saved = command(actor, **fields)
        obj.__dict__.update(saved.__dict__)

    def inputs(self, form: Any, *, change: bool) -> dict[str, Any]:
        """What the action is given of a good form: all of it for a new object, else what the person has changed."""
        names = form.changed_data if change else form.cleaned_data
        return {name: form.cleaned_data[name] for name in names if name in form.cleaned_data}

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        for formset in formsets:
            self.save_formset(request, form, formset, change=change)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        """Rows under a page are saved by the actions of their ActionInline."""
        formset.inline.save_rows(actor_of(request), formset)

    def delete_model(self, request: HttpRequest, obj: Model) -> None:
        if delete := type(self).delete_action:
            delete(actor_of(request), instance=obj)

    @transaction.atomic
    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """All or, when one is refused, none."""
        for obj in queryset:
            self.delete_model(request, obj)

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        try:
            page: HttpResponse = super().delete_view(request, object_id, extra_context)
        except DomainError as refusal:
            messages.error(request, str(refusal))
            return HttpResponseRedirect(request.path.replace("/delete/", "/change/"))
        return page

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> None:
        """Nothing: the audit log has it."""

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> None:
        """Nothing: the audit log has it."""

    def log_deletions(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Nothing: the audit log has it."""

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """The audit log of this object; who may see the log is that page's decision."""
        if not self.get_object(request, object_id):
            raise Http404
        query = urlencode({"model": self.opts.label_lower, "object_id": object_id})
        return HttpResponseRedirect(f"{reverse('admin:audit_auditentry_changelist')}?{query}")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return bool(type(self).create_action) and super().has_add_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(type(self).update_action) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(type(self).delete_action) and super().has_delete_permission(request, obj)

    def object_or_404(self, request: HttpRequest, object_id: str) -> Any:
        """What a button is about, out of what this person sees."""
        found = self.get_object(request, object_id)
        if found is None:
            raise Http404
        return found

    def attempt(self, request: HttpRequest, command: Action[..., Any], success: Any, **inputs: Any) -> bool:
        """Run `command` for a button: its refusal becomes a message; True when it was done."""
        try:
            command(actor_of(request), **inputs)
        except DomainError as refusal:
            messages.error(request, str(refusal))
            return False
        messages.success(request, success)
        return True


class ActionInline(TabularInline):
    """Rows under a page; `add`, `change` and `remove` call actions. What a subclass lacks rights for is not offered."""

    extra = 0
    tab = True
    show_title = False  # the first column says it already
    template_after = "admin/nothing_inline.html"

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        formset = super().get_formset(request, obj, **kwargs)
        formset.inline = self
        return formset

    def save_rows(self, actor: Actor, formset: Any) -> None:
        """Remove, change and add what the person did in the form, in this order, so that a freed place can be taken."""
        formset.save(commit=False)
        for row in formset.deleted_objects:
            self.remove(actor, row)
        for row, names in formset.changed_objects:
            self.change(actor, row, {name: getattr(row, name) for name in names})
        for row in formset.new_objects:
            self.add(actor, row)

    def add(self, actor: Actor, row: Any) -> None:
        """Make what the unsaved `row` describes."""
        raise NotImplementedError

    def change(self, actor: Actor, row: Any, changes: dict[str, Any]) -> None:
        """Change the saved row behind `row`."""
        raise NotImplementedError

    def remove(self, actor: Actor, row: Any) -> None:
        """Remove the saved `row`."""
        raise NotImplementedError


def add_to_page(
    page: type[SchoolModelAdmin],
    *,
    inlines: Sequence[type[ActionInline]] = (),
    buttons: Sequence[Callable[..., HttpResponse]] = (),
    filters: Sequence[Any] = (),
    rights: Mapping[str, Callable[..., bool]] | None = None,
) -> None:
    """Let a slice above put rows, buttons and filters of its own on the pages of a slice below, which knows nothing.

    `rights` are what the buttons' `permissions` ask for by name: `right(page, request, object_id)`.
    """
    page.inlines = [*page.inlines, *inlines]
    page.list_filter = [*page.list_filter, *filters]
    for name, right in (rights or {}).items():
        setattr(page, f"has_{name}_permission", right)
    for button in buttons:
        setattr(page, button.__name__, button)
    page.actions_detail = [*page.actions_detail, *(button.__name__ for button in buttons)]


def served(request: HttpRequest, stored: StoredFile) -> HttpResponseBase:
    """A stored file for who sees the page that it belongs to; players may ask for parts of it."""
    try:
        return file_answer(request, stored)
    except NotFound as error:
        raise Http404 from error


def go_to(request: HttpRequest, url: str) -> HttpResponse:
    """Lead on after a button; one that asked in a dialog first was sent by htmx, which wants to be told by a header."""
    if request.headers.get("HX-Request"):
        return HttpResponse(headers={"HX-Redirect": url})
    return HttpResponseRedirect(url)


class ReadOnlyAdmin(SchoolModelAdmin):
    """A list to look at: nothing can be added, changed or deleted here."""
