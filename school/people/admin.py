"""People in the admin."""

from django.contrib import admin

from school.common.admin import SchoolModelAdmin
from school.people.models import User
from school.people.queries import people_visible_to


@admin.register(User)
class UserAdmin(SchoolModelAdmin):
    """People by name."""

    visible_to = people_visible_to
    search_fields = ("username", "first_name", "last_name", "email", "phone_number")
    ordering = ("last_name", "first_name", "pk")
