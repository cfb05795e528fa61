from django.db import migrations

TABLES = ("auth_group", "auth_group_permissions", "people_user_user_permissions", "people_staffmembership")
DROP = "DROP TRIGGER IF EXISTS raise_rights_stamp ON {table}"
# Deferred, so that the one row is locked last of all and for a moment only: two transactions never wait crosswise on it.
AT_THE_END = """
CREATE CONSTRAINT TRIGGER raise_rights_stamp AFTER INSERT OR UPDATE OR DELETE ON {table}
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION people_raise_rights_stamp();
"""
AT_ONCE = """
CREATE TRIGGER raise_rights_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION people_raise_rights_stamp();
"""


class Migration(migrations.Migration):
    dependencies = [("people", "0003_rights_stamp")]

    operations = [
        migrations.RunSQL(f"{DROP};{AT_THE_END}".format(table=table), f"{DROP};{AT_ONCE}".format(table=table))
        for table in TABLES
    ]
