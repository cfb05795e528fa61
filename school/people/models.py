"""Users and their sessions."""

import uuid
from typing import Any, ClassVar

import pgtrigger
from django.contrib.auth.models import AbstractUser, Group, UserManager
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.downloads import StoredFile
from school.common.errors import Invalid
from school.common.storage import keep_in
from school.customfields.expressions import KeepsTypes, custom_column, custom_index
from school.people.choices import ExportState, Language, Provider, Role
from school.people.errors import AlreadyLinked, EmailTaken, LastAdmin, LinkedToAnother

EXPORTS = "exports"


class KeepsAnAdmin(pgtrigger.Trigger):
    """Somebody must be able to let others in: whoever blocks or demotes admins does it one after the other.

    The lock makes the second of two at the same time see what the first has done.
    """

    when = pgtrigger.After
    operation = pgtrigger.Update
    condition = pgtrigger.Q(old__role=Role.ADMIN, old__is_active=True) & ~pgtrigger.Q(
        new__role=Role.ADMIN, new__is_active=True
    )

    def get_func(self, model: models.Model) -> str:
        return """
            PERFORM pg_advisory_xact_lock(hashtext('people_last_admin'));
            IF NOT EXISTS (SELECT 1 FROM people_user WHERE role = 'admin' AND is_active) THEN
                RAISE EXCEPTION 'There must be an admin'
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'people_last_admin';
            END IF;
            RETURN NULL;
        """


class PeopleManager(UserManager["User"]):
    """Makes people from the command line: without an address the email is not known, and a superuser is an admin."""

    use_in_migrations = False

    def _create_user_object(self, username: str, email: str | None, password: str | None, **fields: Any) -> "User":
        person: User = super()._create_user_object(username, email, password, **fields)  # type: ignore[misc]
        person.email = person.email or None
        return person

    def create_superuser(
        self, username: str, email: str | None = None, password: str | None = None, **fields: Any
    ) -> "User":
        """An admin with all rights."""
        return super().create_superuser(username, email, password, **{"role": Role.ADMIN, **fields})


class User(AbstractUser):
    """A person: student, teacher or admin; staff accounts are people with `is_staff` and staff groups."""

    uuid = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("email"), null=True, blank=True)  # type: ignore[assignment]  # may be unknown here
    phone_number = models.CharField(
        _("phone"), max_length=16, blank=True, help_text=_("E.164, for example +998901234567")
    )
    language = models.CharField(_("language"), max_length=2, choices=Language, default=Language.UZBEK)
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.STUDENT, db_index=True)
    is_verified = models.BooleanField(_("email verified"), default=False)
    sourced_id = models.CharField(
        _("id in the source system"), max_length=255, null=True, blank=True, help_text=_("OneRoster sourcedId")
    )
    extra = models.JSONField(_("extra fields"), default=dict, blank=True)
    custom = custom_column()
    anonymised_at = models.DateTimeField(_("personal data deleted"), null=True, blank=True, editable=False)
    erasure_asked_at = models.DateTimeField(_("has asked to be forgotten"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    groups = models.ManyToManyField(  # type: ignore[assignment]  # Django's own, with a through model of ours
        Group,
        through="StaffMembership",
        verbose_name=_("staff groups"),
        blank=True,
        related_name="user_set",
        related_query_name="user",
    )

    objects: ClassVar[PeopleManager] = PeopleManager()

    REQUIRED_FIELDS = ["email"]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        default_permissions = ("add", "change", "delete", "view", "import", "export")
        permissions = [
            ("set_role", "Can set roles and staff groups"),
            ("read_account", "Can read email addresses and account data"),
            ("read_phone", "Can read phone numbers"),
        ]
        constraints = [
            models.UniqueConstraint(
                Upper("username"), name="people_username_unique", violation_error_message=_("This username is taken.")
            ),
            models.UniqueConstraint(
                Upper("email"), name="people_email_unique", violation_error_message=_("This email is taken.")
            ),
            models.UniqueConstraint(fields=["sourced_id"], name="people_sourced_id_unique"),
            models.CheckConstraint(condition=~models.Q(email=""), name="people_email_null_not_empty"),
            models.CheckConstraint(
                condition=models.Q(phone_number="") | models.Q(phone_number__regex=r"^\+[1-9][0-9]{6,14}$"),
                name="people_phone_is_e164",
            ),
            models.CheckConstraint(
                condition=~models.Q(role=Role.ADMIN) | models.Q(is_staff=True), name="people_admin_is_staff"
            ),
            models.CheckConstraint(
                condition=models.Q(anonymised_at=None)
                | models.Q(
                    is_active=False, is_staff=False, email=None, phone_number="", first_name="", last_name="", extra={}
                ),
                name="people_anonymised_stays_so",
            ),
            models.CheckConstraint(
                condition=models.Q(anonymised_at=None) | models.Q(custom={}), name="people_anonymised_has_no_custom"
            ),
        ]
        indexes = [
            custom_index("people_custom"),
            GinIndex(
                OpClass(Upper("username"), name="gin_trgm_ops"),
                OpClass(Upper("first_name"), name="gin_trgm_ops"),
                OpClass(Upper("last_name"), name="gin_trgm_ops"),
                OpClass(Upper("email"), name="gin_trgm_ops"),
                OpClass(Upper("phone_number"), name="gin_trgm_ops"),
                name="people_search",
            ),
        ]
        triggers = [
            *recorded(secret=("password",), ignore=("last_login",)),
            KeepsAnAdmin(name="keeps_an_admin"),
            KeepsTypes("users"),
        ]

    def __str__(self) -> str:
        return self.full_name or self.username

    @property
    def full_name(self) -> str:
        return self.get_full_name()

    def clean(self) -> None:
        """Normalise as Django does, but keep an unknown email unknown: two empty ones would clash."""
        super().clean()
        self.email = self.email or None


class StaffMembership(models.Model):
    """A person in a staff group; a row of its own so that the audit log shows who got which rights."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="staff_memberships")
    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="staff_memberships")

    class Meta:
        verbose_name = _("staff membership")
        verbose_name_plural = _("staff memberships")
        constraints = [models.UniqueConstraint(fields=["user", "group"], name="people_staff_group_once")]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.user} · {self.group}"


class RightsStamp(models.Model):
    """One row whose `value` triggers raise whenever rights are given or taken: who remembers rights compares it."""

    value = models.BigIntegerField()

    def __str__(self) -> str:
        return str(self.value)


class Session(models.Model):
    """One login of one person; its refresh token lives as long as this row is not revoked.

    `refresh_id` is the `jti` of the one refresh token that is good; None in a login from before this was kept.
    `seen_on` is the school's day of its latest request.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sessions")
    user_agent = models.CharField(_("device"), max_length=300, blank=True)
    ip_address = models.GenericIPAddressField(_("address"), null=True)
    refresh_id = models.UUIDField(null=True, editable=False)
    created_at = models.DateTimeField(_("logged in"), auto_now_add=True)
    expires_at = models.DateTimeField(_("ends"))
    revoked_at = models.DateTimeField(_("ended"), null=True)
    seen_on = models.DateField(_("last used on"), null=True, editable=False)

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        indexes = [models.Index(fields=["seen_on", "user"], name="people_session_seen")]

    def __str__(self) -> str:
        return f"{self.user} · {self.created_at:%Y-%m-%d %H:%M}"


class LinkedAccount(models.Model):
    """An account elsewhere that a person logs in with; `subject` is that place's own name for them, for ever."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="linked_accounts")
    provider = models.CharField(_("provider"), max_length=10, choices=Provider)
    subject = models.CharField(max_length=255, editable=False)
    created_at = models.DateTimeField(_("linked"), auto_now_add=True)

    class Meta:
        verbose_name = _("linked account")
        verbose_name_plural = _("linked accounts")
        constraints = [
            models.UniqueConstraint(fields=["provider", "subject"], name="people_linked_account_once"),
            models.UniqueConstraint(fields=["user", "provider"], name="people_one_account_per_provider"),
            models.CheckConstraint(condition=~models.Q(subject=""), name="people_linked_account_is_named"),
        ]
        triggers = recorded(secret=("subject",))

    def __str__(self) -> str:
        return f"{self.user} · {self.get_provider_display()}"


class PersonalExport(models.Model):
    """A copy of everything that the school holds about a person: one file, behind a link, until `expires_at`."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="exports")
    requested_by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, related_name="+")
    state = models.CharField(_("state"), max_length=10, choices=ExportState, default=ExportState.QUEUED)
    progress = models.PositiveSmallIntegerField(_("progress, %"), default=0)
    file = models.FileField(_("file"), max_length=200, blank=True)
    size = models.PositiveBigIntegerField(_("bytes"), default=0)
    created_at = models.DateTimeField(_("asked"), auto_now_add=True)
    ready_at = models.DateTimeField(_("ready"), null=True)
    expires_at = models.DateTimeField(_("the link ends"), null=True)

    class Meta:
        verbose_name = _("copy of personal data")
        verbose_name_plural = _("copies of personal data")
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=models.Q(state=ExportState.QUEUED), name="people_one_export_at_a_time"
            ),
            models.CheckConstraint(condition=models.Q(progress__lte=100), name="people_export_progress_is_percent"),
            models.CheckConstraint(
                condition=~models.Q(state=ExportState.READY)
                | (~models.Q(file="") & models.Q(ready_at__isnull=False, expires_at__isnull=False)),
                name="people_ready_export_has_file",
            ),
        ]
        triggers = recorded(secret=("file",), ignore=("progress",))

    def __str__(self) -> str:
        return f"{self.person} · {self.created_at:%Y-%m-%d %H:%M}"

    @property
    def stored(self) -> StoredFile:
        """The file, for who may have it."""
        return StoredFile(
            name=str(self.file.name),
            file_name=f"personal-data-{self.created_at:%Y-%m-%d}.zip",
            content_type="application/zip",
            size=self.size,
            modified=self.ready_at or self.created_at,
        )


keep_in(EXPORTS, "people.PersonalExport", "file")
for unique in ("people_username_unique", "people_user_username_key"):  # ours, and Django's own for the same letters
    on_violation(unique, lambda: Invalid(fields={"username": [_("This username is taken.")]}))
on_violation("people_email_unique", lambda: EmailTaken(fields={"email": [EmailTaken.message]}))
on_violation("people_sourced_id_unique", lambda: Invalid(fields={"sourced_id": [_("This id is taken.")]}))
on_violation("people_last_admin", LastAdmin)
on_violation("people_linked_account_once", LinkedToAnother)
on_violation("people_one_account_per_provider", AlreadyLinked)
