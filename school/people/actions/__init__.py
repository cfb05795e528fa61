"""Every change of people and their sessions."""

from school.people.actions.bulk import PeopleSaved as PeopleSaved
from school.people.actions.bulk import save_people as save_people
from school.people.actions.leaving import anonymise_person as anonymise_person
from school.people.actions.leaving import block_person as block_person
from school.people.actions.leaving import unblock_person as unblock_person
from school.people.actions.passwords import change_password as change_password
from school.people.actions.passwords import request_password_reset as request_password_reset
from school.people.actions.passwords import reset_password as reset_password
from school.people.actions.passwords import send_reset_link as send_reset_link
from school.people.actions.passwords import set_password as set_password
from school.people.actions.person import PersonChanges as PersonChanges
from school.people.actions.person import create_person as create_person
from school.people.actions.person import set_role as set_role
from school.people.actions.person import update_person as update_person
from school.people.actions.registration import register_student as register_student
from school.people.actions.registration import register_teacher as register_teacher
from school.people.actions.registration import request_verification as request_verification
from school.people.actions.registration import send_verification as send_verification
from school.people.actions.registration import verify_email as verify_email
from school.people.actions.sessions import Refreshed as Refreshed
from school.people.actions.sessions import Tokens as Tokens
from school.people.actions.sessions import end_sessions as end_sessions
from school.people.actions.sessions import log_in as log_in
from school.people.actions.sessions import log_out as log_out
from school.people.actions.sessions import refresh as refresh
from school.people.actions.usernames import free_usernames as free_usernames
