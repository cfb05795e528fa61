from django.conf import settings
from django.db import migrations, models
import django.db.models.deletion


class Migration(migrations.Migration):

    dependencies = [
        ("notifications", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="NotificationCounter",
            fields=[
                (
                    "recipient",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("latest", models.PositiveBigIntegerField(default=0)),
            ],
            options={
                "verbose_name": "counter of notices",
                "verbose_name_plural": "counters of notices",
            },
        ),
        migrations.AddField(
            model_name="notification",
            name="sequence",
            field=models.PositiveBigIntegerField(null=True),
        ),
    ]
