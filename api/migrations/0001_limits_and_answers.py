from django.db import migrations, models

# Counters are rewritten by every call: without WAL, and with room in each page for the new version of a row.
AS_COUNTERS = "ALTER TABLE api_ratecounter SET UNLOGGED; ALTER TABLE api_ratecounter SET (fillfactor = 50)"


class Migration(migrations.Migration):
    initial = True
    dependencies = []

    operations = [
        migrations.CreateModel(
            name="RateCounter",
            fields=[
                ("key", models.TextField(primary_key=True, serialize=False)),
                ("hits", models.BigIntegerField()),
                ("ends_at", models.DateTimeField()),
            ],
        ),
        migrations.RunSQL(AS_COUNTERS, migrations.RunSQL.noop),
        migrations.CreateModel(
            name="IdempotentAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("owner", models.TextField()),
                ("key", models.TextField()),
                ("fingerprint", models.TextField()),
                ("status", models.PositiveSmallIntegerField()),
                ("headers", models.JSONField()),
                ("body", models.BinaryField()),
                ("created_at", models.DateTimeField(db_index=True)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("owner", "key"), name="idempotent_once")],
            },
        ),
    ]
