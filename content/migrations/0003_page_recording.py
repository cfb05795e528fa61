"""Changes of Wagtail's own page rows, as far as they matter, go into the audit log too."""

from django.db import migrations

CREATE = """
CREATE FUNCTION content_page_facts(page wagtailcore_page) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object(
        'id', page.id, 'path', page.path, 'title', page.title, 'draft_title', page.draft_title, 'slug', page.slug,
        'live', page.live, 'has_unpublished_changes', page.has_unpublished_changes,
        'go_live_at', page.go_live_at, 'expire_at', page.expire_at
    )
$$;

CREATE FUNCTION content_record_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM audit_record(
        'wagtailcore.page', 'id', ARRAY[]::text[], ARRAY[]::text[],
        CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE content_page_facts(OLD) END,
        CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE content_page_facts(NEW) END
    );
    RETURN NULL;
END $$;

CREATE TRIGGER content_record_page AFTER INSERT OR UPDATE OR DELETE ON wagtailcore_page
FOR EACH ROW EXECUTE FUNCTION content_record_page();
"""

DROP = """
DROP TRIGGER content_record_page ON wagtailcore_page;
DROP FUNCTION content_record_page();
DROP FUNCTION content_page_facts(wagtailcore_page);
"""


class Migration(migrations.Migration):
    dependencies = [("content", "0002_initial"), ("audit", "0003_recording")]
    operations = [migrations.RunSQL(CREATE, DROP)]
