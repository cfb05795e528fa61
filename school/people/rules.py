"""Field rules of people, in one place for forms, the API and imports. Pure: no database, no clock."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import phonenumbers
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from school.common.errors import Invalid
from school.common.exposure import CustomValues

HOME_REGION = "UZ"
NAME_LENGTH = 150
EMAIL_LENGTH = 254
SOURCED_ID_LENGTH = 255
EXTRA_KEYS, EXTRA_KEY_LENGTH, EXTRA_VALUE_LENGTH = 100, 100, 1000
NOT_SHOWN = frozenset({"Cc", "Cs", "Co", "Cn"})  # joiners (Cf) are part of some scripts
USERNAME = re.compile(r"[\w.@+-]+")
NOT_IN_USERNAME = re.compile(r"[^\w.+-]+|[ʻʼ]+")  # the Uzbek apostrophes count as letters in Unicode


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person as another system knows them. None and a missing extra or custom field leave what is there alone."""

    sourced_id: str | None = None
    username: str | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    language: str | None = None
    role: str | None = None
    is_active: bool | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    custom: CustomValues = field(default_factory=dict)


def clean_text(value: str, length: int) -> str:
    """Composed (NFC), single blanks, at most `length` characters; ValueError for control characters."""
    text = " ".join((value if value.isascii() else unicodedata.normalize("NFC", value)).split())
    if not text.isprintable() and any(unicodedata.category(sign) in NOT_SHOWN for sign in text):
        raise ValueError(_("There are signs in it that cannot be shown."))
    if len(text) > length:
        raise ValueError(_("At most %(count)s characters.") % {"count": length})
    return text


def clean_name(value: str) -> str:
    """A first or last name, in any script."""
    return clean_text(value, NAME_LENGTH)


def clean_sourced_id(value: str) -> str | None:
    """The id in the system that a person came from; None when empty."""
    return clean_text(value, SOURCED_ID_LENGTH) or None


def clean_email(value: str) -> str | None:
    """An address; None when empty; ValueError when it is none."""
    text = clean_text(value, EMAIL_LENGTH)
    if not text:
        return None
    try:
        validate_email(text)
    except ValidationError as error:
        raise ValueError(_("This is not an email address.")) from error
    return text


def clean_username(value: str) -> str:
    """Letters, digits and @ . + - _; empty stays empty."""
    text = unicodedata.normalize("NFKC", clean_text(value, NAME_LENGTH))
    if text and not USERNAME.fullmatch(text):
        raise ValueError(_("Only letters, digits and @ . + - _ are allowed."))
    return text


def clean_phone(value: str) -> str:
    """E.164 (`+998901234567`); numbers without a country are Uzbek; empty stays empty; ValueError when it is none."""
    text = clean_text(value, 40)
    if not text:
        return ""
    try:
        number = phonenumbers.parse(text, HOME_REGION)
    except phonenumbers.NumberParseException as error:
        raise ValueError(_("This is not a phone number, for example +998901234567.")) from error
    if number.extension or not phonenumbers.is_possible_number(number):
        raise ValueError(_("This is not a phone number, for example +998901234567."))
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def clean_extra(values: Mapping[str, str]) -> dict[str, str]:
    """Fields that the product does not know: bounded in number and length."""
    if len(values) > EXTRA_KEYS:
        raise ValueError(_("At most %(count)s extra fields.") % {"count": EXTRA_KEYS})
    return {
        clean_text(name, EXTRA_KEY_LENGTH): clean_text(str(value), EXTRA_VALUE_LENGTH) for name, value in values.items()
    }


CLEANERS: dict[str, Callable[[Any], Any]] = {
    "sourced_id": clean_sourced_id,
    "username": clean_username,
    "email": clean_email,
    "first_name": clean_name,
    "last_name": clean_name,
    "phone_number": clean_phone,
    "extra": clean_extra,
}


def clean_fields(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are stored; Invalid names every wrong field. Fields without a rule pass as they are."""
    cleaned, wrong = {}, {}
    for name, value in values.items():
        try:
            cleaned[name] = CLEANERS[name](value) if name in CLEANERS and value is not None else value
        except ValueError as error:
            wrong[name] = [str(error)]
    if wrong:
        raise Invalid(fields=wrong)
    return cleaned


def same_letters(one: str, other: str) -> bool:
    """Whether these are the same but for capitals: a letter that merely looks like another is another."""
    return one.lower() == other.lower()


def username_problem(username: str, email: str | None) -> str:
    """Why this username may not stand beside this email, or empty: nobody may log in by another person's address."""
    if "@" in username and username.casefold() != (email or "").casefold():
        return str(_("A username that looks like an email must be the person's own email."))
    return ""


def username_base(*, email: str | None, first_name: str, last_name: str, sourced_id: str | None) -> str:
    """What a username is made from when none is given: the email's first part, else the name, else the source's id."""
    name = ".".join(part for part in (first_name, last_name) if part).casefold()
    for text in ((email or "").partition("@")[0].casefold(), name, sourced_id or ""):
        base = NOT_IN_USERNAME.sub("", unicodedata.normalize("NFKC", text)).strip(".")
        if base:
            return base[: NAME_LENGTH - 12]
    return "person"
