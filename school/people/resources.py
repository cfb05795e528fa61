"""People in and out of files."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.core.exceptions import NON_FIELD_ERRORS
from django.db.models import CharField, Func, QuerySet
from django.utils.translation import gettext_lazy as _
from import_export.fields import Field

from school.common.exposure import CustomValues
from school.imports.bulk import BulkResource, ExtraField, RuleWidget
from school.imports.custom import WithCustomColumns, custom_columns, field_maker
from school.imports.rules import plain, safe_cell
from school.imports.targets import ImportTarget, TargetField, register_target
from school.people.actions import save_people
from school.people.choices import Language, Role
from school.people.models import User
from school.people.permissions import CUSTOM, demand_change, demand_role, hidden_fields
from school.people.queries import KnownPeople
from school.people.rules import CLEANERS, PersonRow, clean_extra, username_problem

CHUNK = 1000
KEYS = ("sourced_id", "username", "email")
YES = frozenset({"true", "1", "yes", "y", "active", "ha", "да", "evet", "faol"})
NO = frozenset({"false", "0", "no", "n", "inactive", "tobedeleted", "yoq", "нет", "hayır", "nofaol"})
ROLES = {
    **dict.fromkeys(("student", "oquvchi", "talaba", "ученик", "студент"), Role.STUDENT),
    **dict.fromkeys(("teacher", "oqituvchi", "учитель", "преподаватель"), Role.TEACHER),
    **dict.fromkeys(("administrator", "admin"), Role.ADMIN),
}
LANGUAGES = {
    **dict.fromkeys(("uz", "uzb", "ozbekcha", "ozbek", "uzbek", "узбекский"), Language.UZBEK),
    **dict.fromkeys(("ru", "rus", "ruscha", "russian", "русский"), Language.RUSSIAN),
    **dict.fromkeys(("en", "eng", "inglizcha", "ingliz", "english", "английский"), Language.ENGLISH),
    **dict.fromkeys(("tr", "tur", "turkcha", "turk", "türkçe", "turkish", "турецкий"), Language.TURKISH),
}


def clean_role(value: str) -> str:
    """student, teacher or admin, in the words of other systems too; ValueError for parents and others."""
    if plain(value) not in ROLES:
        raise ValueError(_("People with the role “%(role)s” are not kept here.") % {"role": value[:50]})
    return ROLES[plain(value)]


def clean_language(value: str) -> str:
    """uz, ru, en or tr, by code or name."""
    if plain(value) not in LANGUAGES:
        raise ValueError(_("Known languages are uz, ru, en and tr."))
    return LANGUAGES[plain(value)]


def clean_yes_no(value: str) -> bool:
    """A truth value in the words of the files that people bring."""
    if plain(value) not in YES | NO:
        raise ValueError(_("Write true or false."))
    return plain(value) in YES


FIELDS = (
    TargetField(
        "sourced_id",
        _("id in the source system"),
        ("sourcedId", "id_student", "student_id", "id", "external_id", "kod", "код"),
        example="S-1001",
        exact=True,
        names_person=True,
    ),
    TargetField(
        "username",
        _("username"),
        ("login", "user name", "foydalanuvchi nomi", "логин"),
        example="dilnoza",
        names_person=True,
    ),
    TargetField(
        "email",
        _("email"),
        ("e-mail", "mail", "email address", "elektron pochta", "pochta", "почта", "электронная почта"),
        example="dilnoza@example.com",
    ),
    TargetField(
        "first_name", _("first name"), ("givenName", "given name", "name", "ism", "ismi", "имя"), example="Dilnoza"
    ),
    TargetField(
        "last_name",
        _("last name"),
        ("familyName", "family name", "surname", "familiya", "familiyasi", "фамилия"),
        example="Karimova",
    ),
    TargetField(
        "phone_number",
        _("phone"),
        ("phone", "mobile", "telephone", "tel", "telefon", "telefon raqami", "телефон"),
        example="+998901234567",
    ),
    TargetField("language", _("language"), ("lang", "til", "tili", "язык"), example="uz"),
    TargetField("role", _("role"), ("rol", "lavozim", "роль"), example="student"),
    TargetField("is_active", _("active"), ("enabledUser", "enabled", "faol", "активен"), example="true"),
    TargetField("status", _("status in the source system"), ("status", "holat", "статус")),
)


class PeopleResource(WithCustomColumns):
    """People as rows; the key is sourced_id, else username, else email."""

    custom = CUSTOM
    titles: ClassVar[Mapping[str, Any]] = {item.name: item.title for item in FIELDS}

    sourced_id = Field("sourced_id", "sourced_id", RuleWidget(CLEANERS["sourced_id"]))
    username = Field("username", "username", RuleWidget(CLEANERS["username"]))
    email = Field("email", "email", RuleWidget(CLEANERS["email"]))
    first_name = Field("first_name", "first_name", RuleWidget(CLEANERS["first_name"]))
    last_name = Field("last_name", "last_name", RuleWidget(CLEANERS["last_name"]))
    phone_number = Field("phone_number", "phone_number", RuleWidget(CLEANERS["phone_number"]))
    language = Field("language", "language", RuleWidget(clean_language))
    role = Field("role", "role", RuleWidget(clean_role))
    is_active = Field("is_active", "is_active", RuleWidget(clean_yes_no))
    extra = ExtraField(clean_extra)

    class Meta(BulkResource.Meta):
        model = User
        fields = (*KEYS, "first_name", "last_name", "phone_number", "language", "role", "is_active", "extra")

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.used: dict[tuple[str, str], int] = {}
        self.known = KnownPeople([])

    def before_import_row(self, row: dict[str, Any], **options: Any) -> None:
        """A status `tobedeleted` means that the person is to be blocked, whatever else the row says."""
        super().before_import_row(row, **options)
        if plain(row.pop("status", "")) in NO:
            row["is_active"] = "false"

    def find(self, place: int) -> User | None:
        if place % CHUNK == 0:
            self.known = KnownPeople([keys_of(row.cells) for row in self.rows[place : place + CHUNK]])
        return self.known.person_of(keys_of(self.rows[place].cells))

    def problems(self, instance: User, original: User, place: int) -> Mapping[str, str]:
        """What the row as a whole has wrong; raises what the action would refuse."""
        found: dict[str, str] = {}
        if not any(name in self.rows[place].cells for name in KEYS):
            found[NON_FIELD_ERRORS] = str(_("A row needs an id, a username or an email."))
        if problem := username_problem(instance.username, instance.email):
            found["username"] = problem
        values = {"username": instance.username, "email": instance.email}
        for name in self.known.taken_by_others(keys_of(self.rows[place].cells), instance):
            found[name] = str(_("Another person has it already."))
        for name, value in values.items():
            number = self.rows[place].numbers[0]
            first = self.used.setdefault((name, value.upper()), number) if value else number
            if first != number:
                found[name] = str(_("It is in row %(number)s already.") % {"number": first})
        self.demand_rights(instance, original)
        return self.missing(instance) | found

    def demand_rights(self, instance: User, original: User) -> None:
        """The refusals of the bulk action, told for this row."""
        if instance._state.adding:
            demand_role(self.actor, role=instance.role)
            return
        demand_change(self.actor, original)
        if instance.role != original.role:
            demand_role(self.actor, role=Role.ADMIN)

    def write(self, instances: list[User]) -> None:
        save_people(self.actor, people=[row_of(person, self.custom_of(person)) for person in instances])

    def before_export(self, queryset: QuerySet[User], **_options: Any) -> None:
        """Without what the actor may not read; every extra field that these people have becomes a column."""
        for hidden in {"extra", *hidden_fields(self.actor)} & self.fields.keys():
            del self.fields[hidden]
        key = Func("extra", function="jsonb_object_keys", output_field=CharField())
        names = queryset.order_by().annotate(extra_key=key).values_list("extra_key", flat=True).distinct()
        for name in sorted(names):
            self.fields[f"extra:{name}"] = Field(column_name=safe_cell(name), dehydrate_method=extra_value(name))


def extra_value(name: str) -> Any:
    """Reads one extra field of a person."""
    return lambda person: person.extra.get(name, "")


def keys_of(cells: Mapping[str, str]) -> dict[str, str]:
    """The cleaned keys of a row; a key that breaks its rule is left out here and refused with the row."""
    keys = {}
    for name in KEYS:
        try:
            keys[name] = CLEANERS[name](cells.get(name, "")) or ""
        except ValueError:
            continue
    return keys


def row_of(person: User, custom: CustomValues) -> PersonRow:
    """What the bulk action is to make true."""
    return PersonRow(
        sourced_id=person.sourced_id,
        username=person.username or None,
        email=person.email,
        first_name=person.first_name,
        last_name=person.last_name,
        phone_number=person.phone_number,
        language=person.language,
        role=person.role,
        is_active=person.is_active,
        extra=person.extra,
        custom=custom,
    )


register_target(
    ImportTarget(
        name="people",
        title=_("People"),
        resource=PeopleResource,
        permission="people.import_user",
        fields=FIELDS,
        more_fields=custom_columns(CUSTOM),
        make_field=field_maker(CUSTOM),
        keys=tuple((name,) for name in KEYS),
        key_description=_("One column must be the id, the username or the email: it says which rows are one person."),
        keeps_extra=True,
        can_undo=True,
        list_url="admin:people_user_changelist",
        icon="group",
    )
)
