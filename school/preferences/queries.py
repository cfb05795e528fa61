"""The school's settings as they are now."""

from school.preferences.models import SchoolPreferences


def preferences() -> SchoolPreferences:
    """The one row; the defaults when nobody has saved any yet."""
    return SchoolPreferences.objects.filter(pk=1).first() or SchoolPreferences(pk=1)
