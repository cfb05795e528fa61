"""The product's own part of a run: its tables, its login. Called as a program inside the product's settings."""

import sys
from decimal import Decimal

import django
from django.core.management import call_command

ADMINS = [f"bench-admin{number}" for number in range(16)]  # one a connection: a person rarely calls 16 times at once
PASSWORD = "bench-password-of-a-throwaway-school"


def prepare() -> int:
    """Make the tables; returns the course that the groups are of."""
    from content.actions import create_course  # noqa: PLC0415  Django has to be set up first
    from school.common.actor import Actor, Door  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    actor = Actor.system("bench", via=Door.COMMAND)
    return int(create_course(actor, title="Bench", price=Decimal(0), is_published=True).pk)


def let_in() -> int:
    """Add the admins as whom the product is asked; returns how many."""
    from school.common.actor import Actor, Door  # noqa: PLC0415
    from school.people.actions import create_person  # noqa: PLC0415

    actor = Actor.system("bench", via=Door.COMMAND)
    for name in ADMINS:
        create_person(actor, username=name, email=f"{name}@example.com", role="admin", password=PASSWORD)
    return len(ADMINS)


if __name__ == "__main__":
    django.setup()
    print({"prepare": prepare, "let_in": let_in}[sys.argv[1]]())  # noqa: T201  the answer to the caller
