import django.core.validators
from django.db import migrations, models

LONGEST = 86_400
FORGET_WHAT_NO_VIDEO_LASTS = """
UPDATE content_lessonpage SET video_seconds = NULL WHERE video_seconds NOT BETWEEN 1 AND 86400;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('content', '0010_matching_sides'),
    ]

    operations = [
        migrations.RunSQL(FORGET_WHAT_NO_VIDEO_LASTS, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name='lessonpage',
            name='video_seconds',
            field=models.PositiveIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(LONGEST)], verbose_name='video’s length, seconds'),
        ),
        migrations.AddConstraint(
            model_name='lessonpage',
            constraint=models.CheckConstraint(condition=models.Q(('video_seconds', None), ('video_seconds__range', (1, LONGEST)), _connector='OR'), name='content_lesson_video_is_a_day_at_most', violation_error_message='A video lasts from one second to a day.'),
        ),
    ]
