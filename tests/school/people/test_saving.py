"""Many people at once, as an import brings them: the rules of one person hold for each of them."""

from school.people.actions import save_people
from school.people.events import EmailVerificationRequested
from school.people.models import User
from school.people.rules import PersonRow
from tests.school.lessons.listening import heard
from tests.school.people.conftest import SYSTEM


def test_another_address_has_to_be_confirmed_again(student: User) -> None:
    User.objects.update(is_verified=True)
    with heard(EmailVerificationRequested) as asked:
        save_people(SYSTEM, people=[PersonRow(username="student", email="STUDENT@example.com", first_name="New")])
        assert (User.objects.get().first_name, User.objects.get().is_verified, asked) == ("New", True, [])
        save_people(SYSTEM, people=[PersonRow(username="student", email="somebody@example.com")])
    assert (User.objects.get().email, User.objects.get().is_verified) == ("somebody@example.com", False)
    assert asked == [EmailVerificationRequested(user_id=student.pk)]
