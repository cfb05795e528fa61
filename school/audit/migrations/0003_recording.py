"""The one function that every audited table's trigger calls."""

from django.db import migrations

CREATE = """
CREATE FUNCTION audit_entry_of_transaction() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    open_entry text := NULLIF(current_setting('maktab.audit_entry', true), '');
    made bigint;
BEGIN
    IF open_entry IS NOT NULL THEN
        RETURN open_entry::bigint;
    END IF;
    -- A change from outside any action (psql, a migration): it still leaves a trace, by the database's own user.
    INSERT INTO audit_auditentry (actor_name, action, via, request_id, reason, details, created_at)
    VALUES (session_user, 'database.change', 'database', '', '', '{}', clock_timestamp())
    RETURNING id INTO made;
    PERFORM set_config('maktab.audit_entry', made::text, true);
    RETURN made;
END $$;

CREATE FUNCTION audit_record(model text, key text, secret text[], ignored text[], was jsonb, became jsonb)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    difference jsonb;
BEGIN
    SELECT jsonb_object_agg(
        field,
        CASE WHEN field = ANY (secret) THEN jsonb_build_array('•••', '•••')
             ELSE jsonb_build_array(was -> field, became -> field) END
    )
    INTO difference
    FROM jsonb_object_keys(COALESCE(became, was)) AS field
    WHERE field <> ALL (ignored) AND (was -> field) IS DISTINCT FROM (became -> field);
    IF difference IS NOT NULL THEN
        INSERT INTO audit_auditchange (entry_id, model, object_id, operation, changes)
        VALUES (
            audit_entry_of_transaction(),
            model,
            COALESCE(became, was) ->> key,
            CASE WHEN was IS NULL THEN 'insert' WHEN became IS NULL THEN 'delete' ELSE 'update' END,
            difference
        );
    END IF;
END $$;
"""

DROP = """
DROP FUNCTION audit_record(text, text, text[], text[], jsonb, jsonb);
DROP FUNCTION audit_entry_of_transaction();
"""


class Migration(migrations.Migration):
    dependencies = [("audit", "0002_initial")]
    operations = [migrations.RunSQL(CREATE, DROP)]
