"""Jobs in the admin: what failed and why, and the button that tries it again."""

import pytest
from django.test import Client
from django.urls import reverse

from school.common import clock
from school.jobs.choices import JobState
from school.jobs.models import Job, Recurrence
from school.jobs.schedules import start_due
from tests.world import World

DIALOG = {"HX-Request": "true"}


@pytest.fixture
def failed(world: World) -> Job:
    return Job.objects.create(name="tests", args=[5, "<b>"], state=JobState.FAILED, starts=5, last_error="No <answer>")


def test_staff_read_why_and_try_again(client: Client, world: World, failed: Job) -> None:
    client.force_login(world.admin)
    shown = client.get("/admin/jobs/job/", {"state__exact": "failed"}).content.decode()
    assert "<code>5, &quot;&lt;b&gt;&quot;</code>" in shown
    assert "No &lt;answer&gt;" in shown

    button = reverse("admin:jobs_job_retry", args=[failed.pk])
    assert "Try this job again?" in client.get(button).content.decode()
    failed.refresh_from_db()
    assert failed.state == JobState.FAILED  # opening the dialog does nothing

    answer = client.post(button, {"_form_submitted": "True"}, headers=DIALOG)
    failed.refresh_from_db()
    assert answer.headers["HX-Redirect"] == f"/admin/jobs/job/{failed.pk}/change/"
    assert (failed.state, failed.starts) == (JobState.QUEUED, 0)
    assert client.post(button, {"_form_submitted": "True"}, headers=DIALOG).status_code == 403


@pytest.mark.parametrize("table", ["success", "failure", "ormq"])
def test_the_queues_own_tables_are_to_look_at(client: Client, world: World, table: str) -> None:
    client.force_login(world.admin)
    assert client.get(f"/admin/django_q/{table}/").status_code == 200
    assert client.get(f"/admin/django_q/{table}/add/").status_code == 403


def test_recurring_jobs_show_their_rhythm_and_how_the_last_round_went(client: Client, world: World) -> None:
    client.force_login(world.admin)
    Recurrence.objects.create(name="publish_scheduled_pages", cron="* * * * *", next_at=clock.now())
    start_due()
    page = client.get("/admin/jobs/recurrence/").content.decode()
    assert "<code>* * * * *</code>" in page
    assert "queued" in page
    assert client.get("/admin/jobs/recurrence/publish_scheduled_pages/change/").status_code == 200
    assert client.get("/admin/django_q/schedule/").status_code == 404
    client.force_login(world.operator)
    assert client.get("/admin/jobs/recurrence/").status_code == 403
