from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("notifications", "0003_number_notices")]

    operations = [
        migrations.AlterField(
            model_name="notification",
            name="sequence",
            field=models.PositiveBigIntegerField(
                help_text="One's first notice is 1; without gaps, in the order in which they became visible.",
                verbose_name="number",
            ),
        ),
        migrations.AddConstraint(
            model_name="notification",
            constraint=models.UniqueConstraint(fields=("recipient", "sequence"), name="notifications_number_once"),
        ),
    ]
