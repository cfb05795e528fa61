"""Two who settle one payment at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from school.common.errors import Conflict
from school.payments.actions import confirm_payment
from school.payments.choices import PaymentStatus
from school.payments.models import Payment, PaymentHistory
from tests.school.payments.bills import bill
from tests.world import World


@pytest.mark.django_db(transaction=True)
def test_of_two_who_confirm_at_once_one_is_refused(world: World) -> None:
    payment = bill(world)
    ready = Barrier(4)

    def settle(_number: int) -> str:
        try:
            ready.wait()
            confirm_payment(world.actor("accountant"), payment=payment, status=PaymentStatus.CONFIRMED)
        except Conflict as refusal:
            return refusal.code
        finally:
            connection.close()
        return "done"

    with ThreadPoolExecutor(4) as people:
        outcomes = sorted(people.map(settle, range(4)))

    assert outcomes == ["done", "payment_settled", "payment_settled", "payment_settled"]
    assert Payment.objects.get().status == "confirmed"
    assert PaymentHistory.objects.filter(new_status="confirmed").count() == 1
