import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assignments', '0002_text_is_not_logged'),
    ]

    operations = [
        migrations.AlterField(
            model_name='assignment',
            name='description',
            field=models.TextField(blank=True, validators=[django.core.validators.MaxLengthValidator(20000)], verbose_name='description'),
        ),
        migrations.AlterField(
            model_name='submission',
            name='feedback',
            field=models.TextField(blank=True, validators=[django.core.validators.MaxLengthValidator(20000)], verbose_name='feedback'),
        ),
    ]
