"""Posts what happened before there were books: every change of a payment, refund and open unmatched money, once."""

from django.db import migrations, transaction

BATCH = 50_000
GUARD = """
    SELECT set_config('pgtrigger.ignore', array_agg(tgname)::text, true)
    FROM pg_trigger WHERE tgname LIKE 'pgtrigger_only_triggers_%'
"""
CHANGES = """
    INSERT INTO payments_posting (change_id, payment_id, student_id, debit, credit, amount, currency, happened_at)
    SELECT change.id, payment.id, payment.student_id, coalesce(rule.debit, payment.payment_method), rule.credit,
           payment.amount, payment.currency,
           CASE change.new_status WHEN 'confirmed' THEN coalesce(payment.paid_at, change.created_at)
                ELSE change.created_at END
    FROM payments_paymenthistory change
    JOIN payments_payment payment ON payment.id = change.payment_id
    JOIN (VALUES
        (1, '', 'pending', 'receivable', 'deferred_income'),
        (1, 'pending', 'confirmed', NULL, 'receivable'),
        (2, 'pending', 'confirmed', 'deferred_income', 'revenue'),
        (1, 'overdue', 'confirmed', NULL, 'receivable'),
        (2, 'overdue', 'confirmed', 'deferred_income', 'revenue'),
        (1, 'pending', 'failed', 'deferred_income', 'receivable'),
        (1, 'overdue', 'failed', 'deferred_income', 'receivable'),
        (1, 'failed', 'confirmed', 'receivable', 'deferred_income'),
        (2, 'failed', 'confirmed', NULL, 'receivable'),
        (3, 'failed', 'confirmed', 'deferred_income', 'revenue')
    ) rule (place, old, new, debit, credit) ON rule.old = change.old_status AND rule.new = change.new_status
    WHERE change.id > %s AND change.id <= %s
    ORDER BY change.id, rule.place
    ON CONFLICT DO NOTHING
"""
REFUNDS = """
    INSERT INTO payments_posting (refund_id, payment_id, student_id, debit, credit, amount, currency, happened_at)
    SELECT refund.id, payment.id, payment.student_id, 'revenue', payment.payment_method, refund.amount,
           payment.currency, refund.created_at
    FROM payments_refund refund JOIN payments_payment payment ON payment.id = refund.payment_id
    WHERE refund.id > %s AND refund.id <= %s
    ORDER BY refund.id
    ON CONFLICT DO NOTHING
"""
UNMATCHED = """
    INSERT INTO payments_posting (unmatched_id, payment_id, debit, credit, amount, currency, happened_at)
    SELECT id, payment_id, method, 'suspense', amount, currency, created_at
    FROM payments_unmatchedpayment unmatched
    WHERE id > %s AND id <= %s AND is_money AND status = 'open'
      AND NOT EXISTS (SELECT FROM payments_posting WHERE unmatched_id = unmatched.id)
    ORDER BY id
"""
SOURCES = (
    ("payments_paymenthistory", CHANGES),
    ("payments_refund", REFUNDS),
    ("payments_unmatchedpayment", UNMATCHED),
)


def post_the_past(apps, schema_editor):
    """Post what has no posting yet, a batch of rows a transaction; run again, it goes on where it stopped."""
    for table, statement in SOURCES:
        with schema_editor.connection.cursor() as cursor:
            cursor.execute(f"SELECT coalesce(max(id), 0) FROM {table}")  # noqa: S608  a name from the list above
            (last,) = cursor.fetchone()
        for first in range(0, last, BATCH):
            with transaction.atomic(using=schema_editor.connection.alias), schema_editor.connection.cursor() as cursor:
                cursor.execute(GUARD)
                cursor.execute(statement, [first, first + BATCH])


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("payments", "0006_gateway_refunds")]

    operations = [migrations.RunPython(post_the_past, migrations.RunPython.noop)]
