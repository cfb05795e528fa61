from django.db import migrations, models

FORWARD = """
CREATE FUNCTION people_raise_rights_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO people_rightsstamp (id, value) VALUES (1, extract(epoch FROM clock_timestamp()) * 1000)
    ON CONFLICT (id) DO UPDATE SET value = people_rightsstamp.value + 1;
    RETURN NULL;
END $$;
"""
TABLES = ("auth_group", "auth_group_permissions", "people_user_user_permissions", "people_staffmembership")
TRIGGER = """
CREATE TRIGGER raise_rights_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION people_raise_rights_stamp();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("people", "0002_sessions_and_leaving"),
    ]

    operations = [
        migrations.CreateModel(
            name="RightsStamp",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.BigIntegerField()),
            ],
        ),
        migrations.RunSQL(FORWARD, "DROP FUNCTION people_raise_rights_stamp()"),
        *(
            migrations.RunSQL(TRIGGER.format(table=table), f"DROP TRIGGER raise_rights_stamp ON {table}")
            for table in TABLES
        ),
        migrations.RunSQL(
            "INSERT INTO people_rightsstamp (id, value) VALUES (1, 1)", migrations.RunSQL.noop
        ),
    ]
