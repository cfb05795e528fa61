"""People in the staff's admin: students, teachers and staff in one list, by filters."""

from typing import Any

from django.contrib import admin
from django.contrib.auth import update_session_auth_hash
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter, RadioFilter
from unfold.decorators import display

from school.common import clock
from school.common.admin import ActionInline, actor_of
from school.customfields.pages import WithCustomFields
from school.imports.exports import FilesAdmin
from school.people.actions import create_person, set_password, update_person
from school.people.admin.buttons import AccountButtons
from school.people.choices import Role
from school.people.forms import FullNewPersonForm, FullPersonForm, NewPersonForm, PasswordForm, PersonForm
from school.people.models import Session, User
from school.people.permissions import CUSTOM, can_change, hidden_fields
from school.people.queries import people_visible_to, sessions_visible_to
from school.people.resources import PeopleResource

GOING = ("erasure_asked_at", "anonymised_at")
ROLE_COLOURS = {Role.STUDENT: "info", Role.TEACHER: "success", Role.ADMIN: "danger"}


def hidden_from(request: HttpRequest) -> frozenset[str]:
    """The fields that this person may not read, in no page, search or filter."""
    return hidden_fields(actor_of(request))


class SessionInline(ActionInline):
    """Where the person is logged in now."""

    model = Session
    verbose_name_plural = _("sessions")
    fields = readonly_fields = ("user_agent", "ip_address", "created_at", "expires_at")
    ordering = ("-created_at",)
    can_delete = False
    max_num = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Session]:
        living = sessions_visible_to(actor_of(request)).filter(revoked_at=None, expires_at__gt=clock.now())
        return living.order_by(*self.ordering)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return actor_of(request).may("people.read_account")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class ForgetMeFilter(RadioFilter):
    """Who has asked to be forgotten, and waits for the office to do it."""

    title = _("has asked to be forgotten")
    parameter_name = "forget"

    def lookups(self, request: HttpRequest, model_admin: Any) -> tuple[tuple[str, Any], ...]:
        return (("yes", _("Yes")), ("no", _("No")))

    def queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> QuerySet[User]:
        chosen = self.value()
        return queryset.filter(erasure_asked_at__isnull=chosen == "no") if chosen in ("yes", "no") else queryset


@admin.register(User)
class UserAdmin(FilesAdmin, WithCustomFields, AccountButtons):
    """Everybody whom the viewer may see; what they may not read of a person is nowhere on the page."""

    visible_to = people_visible_to
    custom = CUSTOM
    create_action = create_person
    update_action = update_person
    resource_classes = (PeopleResource,)
    import_target = "people"
    list_display = ("person", "phone_number", "role_pill", "language", "is_active", "last_login")
    list_filter = (
        ("role", ChoicesDropdownFilter),
        ("is_staff", BooleanRadioFilter),
        ("is_active", BooleanRadioFilter),
        ("language", ChoicesDropdownFilter),
        ForgetMeFilter,
    )
    search_fields = ("username", "first_name", "last_name", "email", "phone_number")
    ordering = ("last_name", "first_name", "pk")
    inlines = (SessionInline,)
    actions_detail = (AccountButtons.account_buttons,)
    readonly_fields = (
        "extra_fields",
        "is_verified",
        "last_login",
        "created_at",
        "updated_at",
        "anonymised_at",
        "erasure_asked_at",
        "linked",
        "uuid",
    )
    sections = (
        (None, ("first_name", "last_name", "phone_number", "email", "language", "is_active")),
        (_("Login and rights"), ("username", "password", "role", "staff_groups")),
        (_("From the source system"), ("sourced_id", "extra_fields")),
        (_("Account"), ("uuid", "is_verified", "linked", "last_login", "created_at", "updated_at", *GOING)),
    )

    @display(description=_("person"), header=True, ordering="last_name")
    def person(self, person: User) -> list[str]:
        initials = "".join(name[:1] for name in (person.first_name, person.last_name)) or person.username[:2]
        return [person.full_name or person.username, person.username, initials]

    @display(description=_("role"), label=ROLE_COLOURS, ordering="role")
    def role_pill(self, person: User) -> tuple[str, str]:
        return person.role, person.get_role_display()

    @display(description=_("logs in with"))
    def linked(self, person: User) -> str:
        """Accounts elsewhere that the person logs in with."""
        return ", ".join(each.get_provider_display() for each in person.linked_accounts.all()) or "–"

    @display(description=_("extra fields"))
    def extra_fields(self, person: User) -> str:
        """What an import brought that the product does not know, as a table."""
        lines = format_html_join(
            "", '<tr><th class="pr-6 py-1 text-left">{}</th><td class="py-1">{}</td></tr>', sorted(person.extra.items())
        )
        return format_html("<table>{}</table>", lines) if person.extra else "–"

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        return [name for name in super().get_list_display(request) if name not in hidden_from(request)]

    def get_search_fields(self, request: HttpRequest) -> list[str]:
        return [name for name in self.search_fields if name not in hidden_from(request)]

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest) -> bool:
        """No guessing of what may not be read, letter by letter in the address."""
        guarded = {*hidden_from(request), "password", "extra"}
        return lookup.partition("__")[0] not in guarded and super().lookup_allowed(lookup, value, request)

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        absent = hidden_from(request) | ({"password"} if obj else set(self.readonly_fields))
        absent |= {name for name in GOING if not getattr(obj, name, None)}
        absent |= set() if actor_of(request).may("people.read_account") else {"linked", *GOING}
        if not actor_of(request).may("people.set_role"):
            absent |= {"staff_groups"} if obj else {"staff_groups", "role"}
        elif not self.has_change_permission(request, obj):
            absent |= {"staff_groups"}
        shown = [(title, [name for name in names if name not in absent]) for title, names in self.sections]
        own = self.custom_section(request, obj)
        return [*((title, {"fields": names}) for title, names in shown if names), *own]

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> tuple[str, ...]:
        return self.readonly_fields if actor_of(request).may("people.set_role") else (*self.readonly_fields, "role")

    def get_form(self, request: HttpRequest, obj: User | None = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002  Django's signature
        full = actor_of(request).may("people.set_role")
        if change:
            kwargs["form"] = FullPersonForm if full else PersonForm
        else:
            kwargs["form"] = FullNewPersonForm if full else NewPersonForm
        return super().get_form(request, obj, change, **kwargs)

    def get_inlines(self, request: HttpRequest, obj: User | None) -> Any:
        return self.inlines if obj else ()

    def has_change_permission(self, request: HttpRequest, obj: User | str | None = None) -> bool:
        """Staff accounts are an admin's to change, forgotten ones nobody's. Unfold's buttons ask with an id only."""
        person = self.get_object(request, obj) if isinstance(obj, str) else obj
        allowed = super().has_change_permission(request, person)
        return allowed and (person is None or (not person.anonymised_at and can_change(actor_of(request), person)))

    def get_urls(self) -> list[URLPattern]:
        change_password = self.admin_site.admin_view(self.password_view)
        return [path("<int:object_id>/password/", change_password, name="people_user_password"), *super().get_urls()]

    @method_decorator(sensitive_post_parameters())
    def password_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Set a person's password."""
        person = self.person_to_change(request, object_id)
        form = PasswordForm(person, request.POST or None)
        if request.method == "POST" and form.is_valid():
            password = form.cleaned_data["password1"]
            done = _("The password is set.")
            if self.attempt(request, set_password, done, instance=person, password=password) and person == request.user:
                person.refresh_from_db()
                update_session_auth_hash(request, person)
            return HttpResponseRedirect(reverse("admin:people_user_change", args=[person.pk]))
        shared = {**self.admin_site.each_context(request), "opts": self.opts, "original": person}
        title = _("New password for %(name)s") % {"name": person}
        return TemplateResponse(request, "people/password.html", {**shared, "form": form, "title": title})
