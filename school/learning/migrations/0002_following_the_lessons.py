"""The one arithmetic of progress, and triggers that count again whenever a lesson page comes, goes or moves.

Pages are published, taken back, moved and deleted by Wagtail's own statements, also where no model's `save` runs.
"""

from django.db import migrations

CREATE = """
CREATE FUNCTION learning_share(completed bigint, lessons bigint) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN lessons = 0 THEN 0.0
        WHEN completed >= lessons THEN 100.0
        ELSE least(round(100.0 * completed / lessons, 1), 99.9)
    END
$$;

CREATE FUNCTION learning_percentage(enrollment bigint, course integer) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
    top text;
    result numeric;
BEGIN
    SELECT path INTO top FROM wagtailcore_page WHERE id = course;
    SELECT learning_share(count(done.id), count(*)) INTO result
    FROM wagtailcore_page page
    JOIN content_lessonpage lesson ON lesson.page_ptr_id = page.id
    LEFT JOIN learning_lessonprogress done
        ON done.lesson_id = page.id AND done.enrollment_id = enrollment AND done.completed_at IS NOT NULL
    WHERE page.live AND page.path ~>~ top AND page.path ~<~ (top || '~');  -- in the index's own order, byte by byte
    RETURN result;
END $$;

CREATE FUNCTION learning_count_again(lesson_path text) RETURNS void LANGUAGE sql AS $$
    UPDATE learning_enrollment SET progress_percentage = progress_percentage
    WHERE set_percentage IS NULL AND course_id = (
        SELECT id FROM wagtailcore_page WHERE path = left(lesson_path, length(lesson_path) - 4)
    )
$$;

CREATE FUNCTION learning_follow_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM content_lessonpage WHERE page_ptr_id = NEW.id) THEN
        PERFORM learning_count_again(NEW.path);
        IF NEW.path <> OLD.path THEN
            PERFORM learning_count_again(OLD.path);
        END IF;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION learning_follow_lesson() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM learning_count_again(path) FROM wagtailcore_page
    WHERE id = CASE WHEN TG_OP = 'INSERT' THEN NEW.page_ptr_id ELSE OLD.page_ptr_id END;
    RETURN NULL;
END $$;

CREATE TRIGGER learning_follow_page AFTER UPDATE ON wagtailcore_page FOR EACH ROW
WHEN (OLD.live <> NEW.live OR left(OLD.path, -4) <> left(NEW.path, -4))
EXECUTE FUNCTION learning_follow_page();

CREATE TRIGGER learning_follow_lesson AFTER INSERT OR DELETE ON content_lessonpage FOR EACH ROW
EXECUTE FUNCTION learning_follow_lesson();
"""

DROP = """
DROP TRIGGER learning_follow_lesson ON content_lessonpage;
DROP TRIGGER learning_follow_page ON wagtailcore_page;
DROP FUNCTION learning_follow_lesson();
DROP FUNCTION learning_follow_page();
DROP FUNCTION learning_count_again(text);
DROP FUNCTION learning_percentage(bigint, integer);
DROP FUNCTION learning_share(bigint, bigint);
"""


class Migration(migrations.Migration):
    dependencies = [("learning", "0001_initial"), ("content", "0003_page_recording")]
    operations = [migrations.RunSQL(CREATE, DROP)]
