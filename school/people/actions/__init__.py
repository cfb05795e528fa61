"""Every change of people and their sessions."""

from school.people.actions.bulk import PeopleSaved as PeopleSaved
from school.people.actions.bulk import save_people as save_people
from school.people.actions.person import PersonChanges as PersonChanges
from school.people.actions.person import create_person as create_person
from school.people.actions.person import deactivate_person as deactivate_person
from school.people.actions.person import set_password as set_password
from school.people.actions.person import set_role as set_role
from school.people.actions.person import update_person as update_person
from school.people.actions.sessions import Tokens as Tokens
from school.people.actions.sessions import end_sessions as end_sessions
from school.people.actions.sessions import log_in as log_in
from school.people.actions.sessions import log_out as log_out
from school.people.actions.sessions import refresh as refresh
from school.people.actions.usernames import free_usernames as free_usernames
