"""People, their accounts and the staff groups in the staff's admin."""

from school.people.admin.groups import GroupAdmin as GroupAdmin
from school.people.admin.people import UserAdmin as UserAdmin
