"""The queue. Delivery is at least once; leases and bounded starts are counted in our own rows (school.jobs)."""

from project.settings import env

JOB_TIMEOUT_SECONDS = env.number("JOB_TIMEOUT_SECONDS", 900, minimum=10)
Q_CLUSTER = {
    "name": "maktab",
    "label": "Queue",
    "orm": "default",
    "broker_class": "school.jobs.broker.DatabaseClockBroker",
    "workers": env.number("WORKERS", 2, minimum=1),
    "timeout": JOB_TIMEOUT_SECONDS,
    "retry": JOB_TIMEOUT_SECONDS + 60,  # above timeout, or a long job runs twice at once
    "max_attempts": 5,
    "ack_failures": True,
    "recycle": 1_000_000,  # a replaced worker looks like a death to the supervisor, which would restart all
    "poll": 0.5,
    "bulk": 1,
    "queue_limit": 2,  # few jobs wait inside the cluster, where a kill would lose sight of them until the sweep
    "save_limit": 250,
    "scheduler": False,  # q2's own is not ours: one broken row stops it, and it keeps no word on missed rounds
}

SCHEDULES = {  # job → minute, hour, day of the month, month, weekday; on the school's clocks
    "publish_scheduled_pages": "* * * * *",
    "check_homework_deadlines": "*/15 * * * *",
    "update_leaderboards": "0 * * * *",
    "mark_payments_overdue": "0 0 * * *",
    "make_scheduled_payments": "15 0 * * *",
    "sweep_orphaned_files": "0 3 * * *",
    "forget_finished_jobs": "30 3 * * *",
    "rebuild_search_index": "50 3 * * *",
    "drop_personal_exports": "45 3 * * *",
    "sweep_api": "30 * * * *",
    "remind_of_payments": "0 9 * * *",
    "remind_debtors": "0 10 * * *",
    "expire_payme_transactions": "*/15 * * * *",
    "give_up_purchases": "20 * * * *",
    "verify_open_attempts": "*/10 * * * *",
    "reconcile_payments": "0 4 * * *",
    "open_paid_courses": "30 4 * * *",
    "send_due_webhooks": "* * * * *",
    "forget_webhook_deliveries": "40 3 * * *",
    "forget_happenings": "35 3 * * *",
}
