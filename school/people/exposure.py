"""What the API may show of people."""

from django.db.models import CharField, F, Value
from django.db.models.functions import Concat, Trim

from school.common.exposure import Computed, Exposure, expose
from school.people.actions import (
    anonymise_person,
    block_person,
    create_person,
    end_sessions,
    send_reset_link,
    send_verification,
    set_role,
    unblock_person,
    update_person,
)
from school.people.models import User
from school.people.permissions import CUSTOM, RESTRICTED
from school.people.queries import people_visible_to

FULL_NAME = Computed(
    name="full_name",
    type=str,
    expression=Trim(Concat(F("first_name"), Value(" "), F("last_name"), output_field=CharField())),
    description="First and last name, as people write it.",
)

users = expose(
    Exposure(
        name="users",
        model=User,
        read=(
            "id",
            "uuid",
            "username",
            "email",
            "first_name",
            "last_name",
            FULL_NAME,
            "phone_number",
            "role",
            "language",
            "is_active",
            "is_verified",
            "created_at",
            "updated_at",
            "last_login",
        ),
        visible_to=people_visible_to,
        filters=("id", "username", "email", "phone_number", "role", "language", "is_active", "is_verified"),
        ordering=("id", "username", "first_name", "last_name", "created_at", "last_login"),
        search=("username", "first_name", "last_name", "email", "phone_number"),
        restricted=RESTRICTED,
        custom=CUSTOM.published(),
        create=create_person,
        update=update_person,
        delete=anonymise_person,
        actions={
            "block": block_person,
            "unblock": unblock_person,
            "set-role": set_role,
            "end-sessions": end_sessions,
            "send-reset-link": send_reset_link,
            "send-verification": send_verification,
        },
    )
)
