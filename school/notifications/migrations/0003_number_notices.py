from django.db import migrations

NUMBER = """
    UPDATE notifications_notification AS notice SET sequence = numbered.place
    FROM (
        SELECT id, row_number() OVER (PARTITION BY recipient_id ORDER BY id) AS place
        FROM notifications_notification
    ) AS numbered
    WHERE numbered.id = notice.id AND notice.sequence IS DISTINCT FROM numbered.place
"""
COUNT = """
    INSERT INTO notifications_notificationcounter (recipient_id, latest)
    SELECT recipient_id, max(sequence) FROM notifications_notification GROUP BY recipient_id
    ON CONFLICT (recipient_id) DO UPDATE SET latest = excluded.latest
"""


class Migration(migrations.Migration):
    """Numbers the notices that are there already, in the order of their ids."""

    dependencies = [("notifications", "0002_sequence")]

    operations = [
        migrations.RunSQL(NUMBER, migrations.RunSQL.noop),
        migrations.RunSQL(COUNT, migrations.RunSQL.noop),
    ]
