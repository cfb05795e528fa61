"""The admin as a door: reads start from the visible set, writes go through actions."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from unfold.admin import ModelAdmin

from school.common.actions import Action
from school.common.actor import Actor, Door
from school.common.errors import DomainError

REFUSAL = "maktab_refusal"


def actor_of(request: HttpRequest, via: Door = Door.ADMIN) -> Actor:
    """The logged-in person behind a request to the admin."""
    user: Any = request.user
    if not user.is_authenticated:
        return Actor.anonymous(via=via, request_id=request_id(request), ip_address=address_of(request))
    return Actor.person(user, via=via, request_id=request_id(request), ip_address=address_of(request))


def request_id(request: HttpRequest) -> str:
    return getattr(request, "request_id", "")


def address_of(request: HttpRequest) -> str | None:
    return request.META.get("REMOTE_ADDR") or None


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

    visible_to: ClassVar[Callable[[Actor], QuerySet[Any]] | None] = None
    create_action: ClassVar[Action[..., Any] | None] = None
    update_action: ClassVar[Action[..., Any] | None] = None
    delete_action: ClassVar[Action[..., Any] | None] = None
    form = RefusalForm
    list_filter_submit = True
    list_fullwidth = True
    show_facets = False
    list_per_page = 50
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

    def save_model(self, request: HttpRequest, obj: Model, form: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        actor, command = actor_of(request), type(self).update_action if change else type(self).create_action
        if command is None:
            raise NotImplementedError(f"{type(self).__name__} has no action for this")
        names = form.changed_data if change else form.cleaned_data
        fields = {name: form.cleaned_data[name] for name in names if name in form.cleaned_data}
        if change:
            fields["instance"] = type(obj)._default_manager.get(pk=obj.pk)
        saved = command(actor, **fields)
        obj.__dict__.update(saved.__dict__)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        for formset in formsets:
            self.save_formset(request, form, formset, change=change)

    def delete_model(self, request: HttpRequest, obj: Model) -> None:
        if delete := type(self).delete_action:
            delete(actor_of(request), instance=obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        for obj in queryset:
            self.delete_model(request, obj)

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        try:
            page: HttpResponse = super().delete_view(request, object_id, extra_context)
        except DomainError as refusal:
            messages.error(request, str(refusal))
            return HttpResponseRedirect(request.path.replace("/delete/", "/change/"))
        return page

    def has_add_permission(self, request: HttpRequest) -> bool:
        return bool(type(self).create_action) and super().has_add_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(type(self).update_action) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(type(self).delete_action) and super().has_delete_permission(request, obj)

    def attempt(self, request: HttpRequest, command: Action[..., Any], success: Any, **inputs: Any) -> bool:
        """Run `command` for a button: its refusal becomes a message; True when it was done."""
        try:
            command(actor_of(request), **inputs)
        except DomainError as refusal:
            messages.error(request, str(refusal))
            return False
        messages.success(request, success)
        return True


class ReadOnlyAdmin(SchoolModelAdmin):
    """A list to look at: nothing can be added, changed or deleted here."""
